package org.dateline.manage.user;

import java.util.List;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of users. */
record UserPage(List<UserView> data, PageInfo page, Meta meta) {

    /** What was effective: the order. */
    @Schema(name = "UserPageMeta")
    record Meta(String order) {}
}
