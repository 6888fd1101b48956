/**
 * Articles and the quotes that they own. A quote is written, checked and published with its article; {@code
 * /manage/v1/quotes} only reads.
 *
 * <p>Decided: drafts save with anything missing, and only what could never be told apart again (two blocks or two quotes
 * with one key) is refused; {@link
 * org.dateline.manage.article.ContentInspection} and {@link org.dateline.manage.article.ReferenceInspection} say what
 * publishing needs. A quote's id
 * follows its key for the article's whole life, also when the quote is taken out and comes back.
 */
@NullMarked
package org.dateline.manage.article;

import org.jspecify.annotations.NullMarked;
