package org.dateline.delivery.expansion.owned;

import java.util.List;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.listing.PageInfo;

/** A page of what happened to a person and what the person did. */
public record TimelinePage(List<TimelineEntry> data, PageInfo page, ListMeta meta) {}
