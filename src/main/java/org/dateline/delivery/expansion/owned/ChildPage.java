package org.dateline.delivery.expansion.owned;

import java.util.List;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.listing.PageInfo;

/** A page of what stands directly below something in a tree. */
public record ChildPage(List<ChildView> data, PageInfo page, ListMeta meta) {}
