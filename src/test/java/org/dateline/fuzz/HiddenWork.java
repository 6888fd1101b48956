package org.dateline.fuzz;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;

/** What a newsroom does all day without readers noticing, with whatever they do see as its subject. */
final class HiddenWork {

    /** In whatever is typed here, and in no answer to readers. */
    static final String MARK = "zqtayna";

    private static final String FAR = "2099-01-01T00:00:00Z";
    private static final int CHANGED_PER_KIND = 8;
    private static final List<String> MERGEABLE = List.of("people", "places", "organizations", "topics");

    private final Map<String, List<WorkingCopy>> shown = new HashMap<>();
    private final Map<String, WorkingCopy> drafts = new HashMap<>();
    private final HandedOut colleague = HandedOut.role("editor");

    private HiddenWork() {}

    static void happens() {
        HiddenWork work = new HiddenWork();
        Newsdesk.kinds().forEach(kind -> work.shown.put(kind, publicOnes(kind)));
        Newsdesk.kinds().forEach(work::draft);
        Newsdesk.kinds().forEach(work::change);
        MERGEABLE.forEach(work::merge);
        work.handOut();
    }

    static Response sure(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private static List<WorkingCopy> publicOnes(String kind) {
        List<Map<String, Object>> rows = sure(Editor.asking()
                        .queryParams(Map.of("publication", "current", "limit", 100))
                        .get("/manage/v1/" + kind))
                .path("data");
        return rows.stream()
                .map(row -> new WorkingCopy(
                        kind,
                        UUID.fromString(String.valueOf(row.get("id"))),
                        ((Number) row.get("version")).longValue()))
                .toList();
    }

    /** One for every fate that a draft can have. */
    private void draft(String kind) {
        WorkingCopy left = created(kind, true);
        drafts.put(kind, left);
        sure(Editor.asking()
                .header("If-Match", left.etag())
                .queryParam("comment", MARK)
                .put(left.path() + "/review"));
        sure(Editor.put(left, "assignment", Map.of("account", colleague.account())));
        if (kind.equals("channels")) {
            broadcast(left);
        }
        sure(Editor.trash(created(kind, false)));
        WorkingCopy purged = created(kind, false);
        sure(Editor.trash(purged));
        sure(Editor.put(purged, "purge"));
        sure(Editor.put(created(kind, false), "schedule", Map.of("publishAt", FAR)));
        WorkingCopy rejected = created(kind, false);
        sure(Editor.put(rejected, "review"));
        sure(Editor.asking()
                .header("If-Match", rejected.etag())
                .queryParam("comment", MARK)
                .put(rejected.path() + "/rejection"));
        if (kind.equals("articles")) {
            Map<String, Object> content = content(kind, false);
            content.put("embargo", FAR);
            sure(Editor.put(Editor.created(kind, content), "schedule", Map.of("publishAt", FAR)));
        }
    }

    /** What a channel that nobody sees broadcasts, now and later. */
    private static void broadcast(WorkingCopy channel) {
        Map<String, Object> title = Map.of("title", Map.of("ru", MARK));
        sure(Editor.put(channel.version(0), "live", title));
        Map<String, Object> planned = new HashMap<>(title);
        planned.put("startDate", "2098-06-01T12:00:00Z");
        planned.put("endDate", "2098-06-01T13:00:00Z");
        sure(Editor.put(channel.version(0), "schedule/2098-06-01", Map.of("broadcasts", List.of(planned))));
    }

    private WorkingCopy created(String kind, boolean translation) {
        return Editor.created(kind, content(kind, translation));
    }

    private Map<String, Object> content(String kind, boolean translation) {
        Map<String, Object> content = new HashMap<>(
                switch (kind) {
                    case "articles" -> article(translation);
                    case "places" -> Newsdesk.place("landmark");
                    case "media" -> Newsdesk.media("image");
                    default -> Newsdesk.named("Тайна");
                });
        content.put("slug", MARK + "-" + UUID.randomUUID());
        switch (kind) {
            case "sections", "places", "organizations", "topics" -> content.put("parent", seen(kind));
            case "offices" -> content.put("organization", seen("organizations"));
            case "people" -> content.put("tenures", List.of(Map.of("office", seen("offices"), "startDate", "2001")));
            case "place-groups" ->
                content.put("memberships", List.of(Map.of("place", seen("places"), "startDate", "1991")));
            case "channels" -> content.put("preview", seen("media"));
            default -> {}
        }
        if (!kind.equals("articles")) {
            content.put("names", Map.of("ru", Newsdesk.name(MARK)));
        }
        return content;
    }

    /** A story among public things: it is theirs as much as a public one would be. */
    private Map<String, Object> article(boolean translation) {
        WorkingCopy speaker = shown.getOrDefault("people", List.of()).get(0);
        Map<String, Object> content = new HashMap<>(Map.of(
                "language", "ru",
                "section", seen("sections"),
                "headline", Newsdesk.name(MARK),
                "lead", MARK,
                "internalNote", MARK,
                "breaking", true,
                "body", List.of(Newsdesk.paragraph("p1", MARK)),
                "leadMedia", seen("media"),
                "quotes", List.of(Newsdesk.card("q1", speaker, MARK))));
        content.put("places", List.of(Map.of("relation", "about", "place", seen("places"))));
        content.put("mentions", List.of(Map.of("kind", "topic", "id", seen("topics"))));
        content.put("contributions", List.of(Map.of("role", "author", "person", seen("people"))));
        content.put("related", List.of(seen("articles")));
        if (translation) {
            content.putAll(Map.of("language", "ky", "translationGroup", seen("articles")));
        }
        return content;
    }

    private UUID seen(String kind) {
        return shown.getOrDefault(kind, List.of()).get(0).id();
    }

    /** The working copies of what is public go their own way. */
    private void change(String kind) {
        List<WorkingCopy> changed = shown.getOrDefault(kind, List.of());
        for (int i = 0; i < Math.min(changed.size(), CHANGED_PER_KIND); i++) {
            WorkingCopy copy = changed.get(i);
            sure(Editor.patch(copy, patch(kind)));
            WorkingCopy current = copy.version(copy.version() + 1);
            switch (i % 4) {
                case 0 -> sure(Editor.put(current, "review"));
                case 1 -> sure(Editor.put(current, "assignment", Map.of("account", colleague.account())));
                case 2 -> sure(Editor.put(current, "schedule", Map.of("withdrawAt", FAR)));
                default -> sure(Editor.post(current, "revisions", Map.of("version", copy.version())));
            }
        }
    }

    private Map<String, Object> patch(String kind) {
        Map<String, Object> patch = new HashMap<>(Map.of("slug", MARK + "-" + UUID.randomUUID()));
        if (kind.equals("articles")) {
            patch.putAll(Map.of(
                    "headline", MARK,
                    "lead", MARK,
                    "kicker", MARK,
                    "internalNote", MARK,
                    "breaking", true,
                    "embargo", FAR,
                    "expires", "2099-06-01T00:00:00Z",
                    "section", draftOf("sections"),
                    "related", List.of(draftOf("articles"))));
            patch.put("places", List.of(Map.of("relation", "about", "place", draftOf("places"))));
            patch.put("corrections", List.of(Map.of("key", MARK, "text", MARK)));
            return patch;
        }
        patch.put("names", Map.of("ru", MARK, "en", MARK));
        if (kind.equals("people")) {
            patch.put("tenures", List.of(Map.of("office", draftOf("offices"), "startDate", "2001")));
        }
        if (kind.equals("place-groups")) {
            patch.put("memberships", List.of(Map.of("place", draftOf("places"))));
        }
        return patch;
    }

    private UUID draftOf(String kind) {
        WorkingCopy draft = drafts.get(kind);
        if (draft == null) {
            throw new IllegalStateException("There are no drafts of " + kind);
        }
        return draft.id();
    }

    /** Into each other, and into what is public; nobody ever saw those that are gone. */
    private void merge(String kind) {
        List<WorkingCopy> survivors = new ArrayList<>(List.of(Editor.created(kind, content(kind, false))));
        survivors.addAll(shown.getOrDefault(kind, List.of()).subList(CHANGED_PER_KIND - 6, CHANGED_PER_KIND - 4));
        for (WorkingCopy survivor : survivors) {
            sure(Editor.merge(Editor.created(kind, content(kind, false)), survivor));
        }
    }

    /** A token, what it wrote, and an answer that is kept. */
    private void handOut() {
        UUID token = HandedOut.role("author").id();
        sure(Editor.asking().delete("/manage/v1/tokens/" + token));
        sure(colleague
                .asking()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(content("articles", false))
                .post("/manage/v1/articles"));
    }
}
