package org.dateline.manage.token;

/**
 * A token that was just made.
 *
 * @param secret to be sent in the Authorization header; it is shown this once and is not stored
 */
record NewTokenView(String secret, TokenView token) {}
