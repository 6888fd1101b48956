package org.dateline.manage.token;

import java.util.List;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tokens. */
record TokenPage(List<TokenView> data, PageInfo page, Meta meta) {

    /** What was effective: the order. */
    @Schema(name = "TokenPageMeta")
    record Meta(String order) {}
}
