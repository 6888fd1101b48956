package org.dateline.manage.fetching;

import io.quarkus.arc.All;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How it goes with what is fetched, so that somebody can see what is wrong. */
@Path("/manage/v1/feeds")
@Tag(name = "feeds")
@Extension(name = "x-smallrye-profile-management", value = "")
class FeedResource {

    private final List<Feeds> features;
    private final FeedRows rows;

    FeedResource(@All List<Feeds> features, FeedRows rows) {
        this.features = features;
        this.rows = rows;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List what is fetched from providers, and how that goes",
            description = "All that the configuration asks for, by name. What a failing provider said is in nobody's"
                    + " answer: the reasons are in Dateline's words.")
    public FeedList list() {
        List<Feed> feeds = features.stream()
                .flatMap(feature -> feature.feeds().stream())
                .sorted(Comparator.comparing(Feed::name))
                .toList();
        Map<String, FeedRows.State> states =
                rows.states(feeds.stream().map(Feed::name).toList());
        return new FeedList(feeds.stream()
                .map(feed -> FeedView.of(feed, states.get(feed.name())))
                .toList());
    }
}
