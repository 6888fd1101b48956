package org.dateline.manage.fetching;

import java.util.List;

/** All feeds that this instance is configured for, by name. */
record FeedList(List<FeedView> data) {}
