package org.dateline.fuzz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Until;

/** What readers see: enough of each kind for several pages, and things that moved, merged, went or expired. */
final class PublicStories {

    private static final int STORIES = 8;
    private static final int OTHERS = 4;

    private final WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
    private final WorkingCopy place = Editor.published("places", Newsdesk.place("region"));
    private final WorkingCopy topic = Editor.published("topics", Newsdesk.named("Тема"));
    private final WorkingCopy media = Editor.published("media", Newsdesk.media("image"));
    private final WorkingCopy organization = Editor.published("organizations", Newsdesk.named("Агентство"));
    private final WorkingCopy office = Editor.published("offices", Newsdesk.office(false));
    private final WorkingCopy person = Editor.published("people", Newsdesk.person(office, "2004-03"));
    private final WorkingCopy draft = Editor.created("articles", Newsdesk.article(section));

    private PublicStories() {}

    static void publish() {
        PublicStories stories = new PublicStories();
        stories.publishOthers();
        stories.publishAll();
        stories.moveAndMerge();
        stories.end();
    }

    /** Trees too, where the kind has them. */
    private void publishOthers() {
        Map<String, WorkingCopy> parents =
                Map.of("sections", section, "places", place, "topics", topic, "organizations", organization);
        Newsdesk.kinds().forEach(kind -> {
            for (int i = 0; i < OTHERS; i++) {
                Map<String, Object> content = new HashMap<>(Newsdesk.ready(kind));
                WorkingCopy parent = parents.get(kind);
                if (parent != null) {
                    content.put("parent", parent.id());
                }
                Editor.published(kind, content);
            }
        });
    }

    private void publishAll() {
        Editor.published("place-groups", group());
        List<UUID> related = new ArrayList<>(List.of(draft.id()));
        for (int i = 0; i < STORIES; i++) {
            Map<String, Object> content = story(i, List.copyOf(related));
            if (i % 3 == 1) {
                content.putAll(Map.of("language", "en", "translationGroup", related.get(related.size() - 1)));
            }
            related.add(Editor.published("articles", content).id());
        }
    }

    private Map<String, Object> group() {
        Map<String, Object> group = Newsdesk.named("Союз");
        group.put("memberships", List.of(Map.of("place", place.id(), "startDate", "1991")));
        return group;
    }

    private Map<String, Object> story(int number, List<UUID> related) {
        Map<String, Object> content = Newsdesk.article(section);
        content.put("breaking", number % 4 == 0);
        content.put(
                "datePublished",
                Instant.parse("2025-06-29T12:00:00Z")
                        .plusSeconds(3600L * (number / 2))
                        .toString());
        content.put("places", List.of(Map.of("relation", "about", "place", place.id())));
        content.put("mentions", List.of(Map.of("kind", "topic", "id", topic.id())));
        content.put(
                "contributions",
                List.of(Map.of("role", "author", "person", person.id(), "organization", organization.id())));
        content.put("related", related);
        content.put("internalNote", HiddenWork.MARK);
        if (number % 2 == 0) {
            content.put("leadMedia", media.id());
            content.put("quotes", List.of(Newsdesk.card("q1", person, "Да."), Newsdesk.card("q2", person, "Нет.")));
        }
        return content;
    }

    private void moveAndMerge() {
        for (String kind : List.of("people", "places", "organizations", "topics")) {
            WorkingCopy loser = Editor.published(kind, Newsdesk.ready(kind));
            HiddenWork.sure(Editor.merge(loser, Editor.published(kind, Newsdesk.ready(kind))));
        }
        for (String kind : List.of("sections", "articles")) {
            WorkingCopy moved = Editor.published(kind, Newsdesk.ready(kind));
            HiddenWork.sure(Editor.patch(moved, Map.of("slug", "moved-" + moved.id())));
            HiddenWork.sure(Editor.publish(moved.version(2)));
        }
    }

    private void end() {
        Newsdesk.kinds().forEach(kind -> {
            WorkingCopy withdrawn = Editor.published(kind, Newsdesk.ready(kind));
            HiddenWork.sure(Editor.withdraw(withdrawn));
        });
        Map<String, Object> content = new HashMap<>(Newsdesk.article(section));
        content.put("expires", Instant.now().plusSeconds(2).toString());
        WorkingCopy expired = Editor.published("articles", content);
        Until.holds(() -> "withdrawn".equals(Editor.read(expired).path("lifecycle.state")));
    }
}
