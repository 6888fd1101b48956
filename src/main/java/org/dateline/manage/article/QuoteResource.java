package org.dateline.manage.article;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.access.Caller;
import org.dateline.listing.Cursor;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Quotes of working copies, to look at; they are written with their articles. */
@Path("/manage/v1/quotes")
@Tag(name = "quotes")
@Extension(name = "x-smallrye-profile-management", value = "")
class QuoteResource {

    private static final String ORDER = "-id";

    private final QuoteQueries quotes;

    QuoteResource(QuoteQueries quotes) {
        this.quotes = quotes;
    }

    @GET
    @Operation(summary = "List quotes of working copies, the newest first")
    public QuotePage list(
            @Parameter(description = "Only those of this article.") @RestQuery @Nullable UUID article,
            @Parameter(description = "Only those of this person or organization.") @RestQuery @Nullable UUID speaker,
            @Parameter(description = "At most so many, 1 to 100.", example = "20")
                    @RestQuery
                    @DefaultValue(Limit.DEFAULT)
                    Limit limit,
            @Parameter(description = "Where to go on: next or prev of another page of the same list.")
                    @RestQuery
                    @Nullable
                    String cursor) {
        ListScope scope = scope(article, speaker);
        Cursor from = cursor == null ? null : Cursor.decode(cursor, scope);
        Slice<QuoteWorkingCopy> slice = quotes.page(article, speaker, limit, from, scope);
        return new QuotePage(slice.rows(), slice.page(), new QuotePage.Meta(ORDER, article, speaker));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a quote of a working copy")
    public QuoteWorkingCopy read(@RestPath UUID id) {
        return quotes.one(id).orElseThrow(() -> Caller.unknown(id));
    }

    private static ListScope scope(@Nullable UUID article, @Nullable UUID speaker) {
        Map<String, String> filters = new TreeMap<>();
        if (article != null) {
            filters.put("article", article.toString());
        }
        if (speaker != null) {
            filters.put("speaker", speaker.toString());
        }
        return ListScope.of("manage/quotes", ORDER, filters);
    }
}
