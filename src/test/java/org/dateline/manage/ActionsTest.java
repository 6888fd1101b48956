package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an answer says can be done can be done; what it does not list is refused or changes nothing. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ActionsTest {

    private static final Map<String, Function<WorkingCopy, Response>> DEEDS = Map.ofEntries(
            Map.entry("replace", copy -> Editor.replace(copy, Newsdesk.named("Новая рубрика"))),
            Map.entry("patch", copy -> Editor.patch(copy, Map.of("position", 99))),
            Map.entry("restore", copy -> Editor.post(copy, "revisions", Map.of("version", 1))),
            Map.entry("trash", Editor::trash),
            Map.entry("recover", copy -> Editor.delete(copy, "trash")),
            Map.entry("purge", copy -> Editor.put(copy, "purge")),
            Map.entry("requestReview", copy -> Editor.put(copy, "review")),
            Map.entry("cancelReview", copy -> Editor.delete(copy, "review")),
            Map.entry("reject", copy -> Editor.put(copy, "rejection?comment=No")),
            Map.entry("approve", copy -> Editor.put(copy, "approval")),
            Map.entry("revokeApproval", copy -> Editor.delete(copy, "approval")),
            Map.entry("assign", copy -> Editor.put(copy, "assignment", Map.of("account", administrator(copy)))),
            Map.entry("unassign", copy -> Editor.delete(copy, "assignment")),
            Map.entry("publish", Editor::publish),
            Map.entry("withdraw", Editor::withdraw),
            Map.entry("schedule", copy -> Editor.put(copy, "schedule", Map.of("publishAt", tomorrow()))),
            Map.entry("cancelSchedule", copy -> Editor.delete(copy, "schedule")));

    /** Sections in every state there is; each call makes a new one. */
    private static final Map<String, Supplier<WorkingCopy>> STATES = Map.ofEntries(
            Map.entry("a draft", ActionsTest::draft),
            Map.entry("a draft with two versions", ActionsTest::changed),
            Map.entry("a draft that is not ready", ActionsTest::unready),
            Map.entry("one that others refer to", () -> {
                WorkingCopy section = draft();
                Editor.created("articles", Newsdesk.article(section));
                return section;
            }),
            Map.entry("one in review", () -> after(draft(), copy -> Editor.put(copy, "review"))),
            Map.entry("an approved one", ActionsTest::approved),
            Map.entry(
                    "an assigned one",
                    () -> after(
                            draft(), copy -> Editor.put(copy, "assignment", Map.of("account", administrator(copy))))),
            Map.entry(
                    "a scheduled one",
                    () -> after(draft(), copy -> Editor.put(copy, "schedule", Map.of("publishAt", tomorrow())))),
            Map.entry("a public one", ActionsTest::published),
            Map.entry("a public one with changes", () -> {
                WorkingCopy section = published();
                Editor.patch(section, Map.of("position", 3)).then().statusCode(200);
                return section.version(2);
            }),
            Map.entry("a public one that others show", () -> {
                WorkingCopy section = published();
                Editor.published("articles", Newsdesk.article(section));
                return section;
            }),
            Map.entry("a withdrawn one", () -> after(published(), Editor::withdraw)),
            Map.entry("one in the trash", () -> after(draft(), Editor::trash)),
            Map.entry("one in the trash that others refer to", () -> {
                WorkingCopy section = draft();
                Editor.created("articles", Newsdesk.article(section));
                return after(section, Editor::trash);
            }));

    @TestFactory
    Stream<DynamicTest> whatIsListedIsDoneAndWhatIsNotIsRefused() {
        return STATES.entrySet().stream()
                .flatMap(state -> DEEDS.entrySet().stream()
                        .map(deed -> DynamicTest.dynamicTest(
                                deed.getKey() + " " + state.getKey(),
                                () -> attempt(state.getValue().get(), deed.getKey(), deed.getValue()))));
    }

    private static void attempt(WorkingCopy copy, String action, Function<WorkingCopy, Response> deed) {
        List<String> listed = Editor.read(copy).jsonPath().getList("lifecycle.actions");
        List<Object> before = steps(copy);

        Response response = deed.apply(copy);

        if (listed.contains(action)) {
            assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
        } else {
            boolean refused = response.statusCode() >= 400 && response.statusCode() < 500;
            assertThat(refused || steps(copy).equals(before))
                    .as("refused or without effect: " + response.asString())
                    .isTrue();
        }
    }

    private static List<Object> steps(WorkingCopy copy) {
        return Editor.get(copy, "steps").jsonPath().getList("data.number");
    }

    private static WorkingCopy draft() {
        return Editor.created("sections", Newsdesk.named("Рубрика"));
    }

    private static WorkingCopy changed() {
        WorkingCopy section = draft();
        Editor.patch(section, Map.of("position", 3)).then().statusCode(200);
        return section.version(2);
    }

    private static WorkingCopy unready() {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("parent", draft().id());
        return Editor.created("sections", content);
    }

    private static WorkingCopy approved() {
        WorkingCopy section = after(draft(), copy -> Editor.put(copy, "review"));
        return after(section, copy -> Editor.put(copy, "approval"));
    }

    private static WorkingCopy published() {
        return Editor.published("sections", Newsdesk.named("Рубрика"));
    }

    private static WorkingCopy after(WorkingCopy copy, Function<WorkingCopy, Response> deed) {
        deed.apply(copy).then().statusCode(lessThan(300));
        return copy;
    }

    private static String administrator(WorkingCopy copy) {
        return Editor.read(copy).jsonPath().getString("lifecycle.createdBy.id");
    }

    private static String tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS).toString();
    }
}
