package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.kernel.UuidV7;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 12;

    @Inject
    AgroalDataSource owner;

    @Inject
    ChangeLog changes;

    @Test
    void changeNumbersHaveNoGapsAndFollowTheCommits() throws Exception {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy unpublished = Editor.created("sections", Newsdesk.named("Черновик"));

        List<List<Long>> numbers = atOnce(() -> {
            List<Long> mine = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                WorkingCopy article = Editor.published("articles", Newsdesk.article(section));
                mine.add(Editor.withdraw(article).jsonPath().getLong("changeNumber"));
                WorkingCopy refused = Editor.created("articles", Newsdesk.article(unpublished));
                assertThat(Editor.publish(refused).statusCode()).isEqualTo(409);
                takeNumbersAndRollBack();
            }
            return mine;
        });

        assertThat(numbers).allSatisfy(mine -> assertThat(mine).isSorted().doesNotHaveDuplicates());
        List<Long> all = longs("SELECT number FROM delivery.change ORDER BY number");
        assertThat(all).isEqualTo(LongStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(longs("SELECT number FROM delivery.change ORDER BY at, number"))
                .isEqualTo(all);
        assertThat(longs("SELECT number FROM delivery.change_counter")).containsExactly((long) all.size());
    }

    @Test
    void ofManyWritersOfOneVersionOneWins() throws Exception {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        List<Integer> statuses =
                atOnce(() -> Editor.replace(section, Newsdesk.named("Другая")).statusCode());

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        Editor.read(section).then().header("ETag", org.hamcrest.Matchers.equalTo("\"2\""));
    }

    @Test
    void everyAcknowledgedEditIsAVersion() throws Exception {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));

        List<Integer> acknowledged = atOnce(() -> {
            int mine = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Response now = Editor.read(section);
                WorkingCopy seen = section.version(now.jsonPath().getLong("version"));
                if (Editor.patch(seen, Map.of("names", Map.of("ru", Newsdesk.name("Имя"))))
                                .statusCode()
                        == 200) {
                    mine++;
                }
            }
            return mine;
        });

        int edits = acknowledged.stream().mapToInt(Integer::intValue).sum();
        assertThat(Editor.read(section).jsonPath().getInt("version")).isEqualTo(1 + edits);
    }

    @Test
    void theSameNameAtTheSameTimeGetsDifferentSlugs() throws Exception {
        Map<String, Object> content = Newsdesk.named("Прямой эфир");

        List<String> slugs = atOnce(() -> Editor.create("sections", content).path("lifecycle.slug"));

        assertThat(slugs).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void withdrawingWhatIsJustBeingReferredToLeavesNothingDangling() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
            WorkingCopy article = Editor.created("articles", Newsdesk.article(section));

            List<Callable<Integer>> deeds = List.of(
                    () -> Editor.publish(article).statusCode(),
                    () -> Editor.withdraw(section).statusCode());
            List<Integer> statuses = run(deeds);

            assertThat(statuses).containsAnyOf(200).isSubsetOf(200, 409);
            assertThat(statuses).as("both cannot succeed").isNotEqualTo(List.of(200, 200));
        }
    }

    @Test
    void storiesThatPublishTheSameReferencesAlongDoNotBlockEachOther() throws Exception {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        List<Map<String, Object>> there = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            WorkingCopy person = Editor.created("people", Newsdesk.named("Человек"));
            there.add(Map.of("kind", "person", "id", person.id()));
        }
        List<Map<String, Object>> back = new ArrayList<>(there);
        Collections.reverse(back);
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Map<String, Object> content = Newsdesk.article(section);
            content.put("mentions", writer % 2 == 0 ? there : back);
            WorkingCopy article = Editor.created("articles", content);
            deeds.add(() -> Editor.publishWithReferences(article).statusCode());
        }

        assertThat(run(deeds)).containsOnly(200);
    }

    @Test
    void twoMovesAtOnceCloseNoCircle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WorkingCopy one = Editor.created("places", Newsdesk.place("region"));
            WorkingCopy other = Editor.created("places", Newsdesk.place("region"));

            List<Integer> statuses = run(List.of(
                    () -> Editor.patch(one, Map.of("parent", other.id())).statusCode(),
                    () -> Editor.patch(other, Map.of("parent", one.id())).statusCode()));

            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    /** What happens to a writer whose commit fails. */
    private void takeNumbersAndRollBack() {
        Change change = new Change(
                Kind.SECTION, UuidV7.next(), "never", null, Change.Operation.APPEARED, Change.Reason.PUBLISHED, 1);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    changes.append(List.of(change, change));
                    throw new IllegalStateException("cannot commit");
                }))
                .hasMessageContaining("cannot commit");
    }

    private static <T> List<T> atOnce(Callable<T> deed) throws Exception {
        return run(IntStream.range(0, WRITERS).mapToObj(writer -> deed).toList());
    }

    private static <T> List<T> run(List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : writers.invokeAll(deeds)) {
                results.add(result.get());
            }
            return results;
        } finally {
            writers.shutdown();
        }
    }

    private List<Long> longs(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
