package org.dateline.manage.fetching;

import java.util.UUID;

/** The right to ask for a feed, which ends by itself. */
record Lease(String feed, UUID id, Known known) {}
