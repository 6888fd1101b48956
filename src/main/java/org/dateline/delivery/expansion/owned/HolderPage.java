package org.dateline.delivery.expansion.owned;

import java.util.List;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.listing.PageInfo;
import org.dateline.published.person.HolderView;

/** A page of those who hold or held an office, or the offices of an organization. */
public record HolderPage(List<HolderView> data, PageInfo page, ListMeta meta) {}
