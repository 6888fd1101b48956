package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Mergers that meet each other, and whoever publishes or withdraws at the same moment. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MergersAtOnceTest {

    private static final int ROUNDS = 12;

    @Test
    void ofTwoOppositeMergersOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WorkingCopy one = Editor.published("people", Newsdesk.named("Человек"));
            WorkingCopy other = Editor.published("people", Newsdesk.named("Человек"));

            List<Integer> statuses = run(List.of(
                    () -> Editor.merge(one, other).statusCode(),
                    () -> Editor.merge(other, one).statusCode()));

            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void aRingOfMergersStaysOpen() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<WorkingCopy> places = IntStream.range(0, 4)
                    .mapToObj(i -> Editor.published("places", Newsdesk.place("city")))
                    .toList();
            List<Callable<Integer>> mergers = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                WorkingCopy loser = places.get(i);
                WorkingCopy survivor = places.get((i + 1) % places.size());
                mergers.add(() -> Editor.merge(loser, survivor).statusCode());
            }

            List<Integer> statuses = run(mergers);

            assertThat(statuses).containsOnly(200, 409);
            List<String> found = places.stream()
                    .map(place -> given().get("/v1/places/" + place.id()).<String>path("id"))
                    .distinct()
                    .toList();
            assertThat(found)
                    .as("each leads to one of those that were not merged")
                    .hasSize(Collections.frequency(statuses, 409));
        }
    }

    @Test
    void aMoveAndAMergerAtOnceCloseNoCircle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WorkingCopy loser = Editor.published("places", Newsdesk.place("region"));
            WorkingCopy survivor = Editor.published("places", Newsdesk.place("region"));

            List<Integer> statuses = run(List.of(
                    () -> Editor.merge(loser, survivor).statusCode(),
                    () -> Editor.patch(survivor, Map.of("parent", loser.id())).statusCode()));

            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void whoeverNamesTheLoserMeanwhileIsFoundByTheSurvivor() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
            WorkingCopy survivor = Editor.published("organizations", Newsdesk.named("Организация"));
            WorkingCopy loser = Editor.published("organizations", Newsdesk.named("Организация"));
            List<WorkingCopy> articles = new ArrayList<>();
            List<WorkingCopy> offices = new ArrayList<>();
            List<Callable<Integer>> deeds = new ArrayList<>();
            deeds.add(() -> Editor.merge(loser, survivor).statusCode());
            for (int i = 0; i < 3; i++) {
                Map<String, Object> content = Newsdesk.article(section);
                content.put("mentions", List.of(Map.of("kind", "organization", "id", loser.id())));
                WorkingCopy article = Editor.created("articles", content);
                articles.add(article);
                Map<String, Object> office = Newsdesk.office(false);
                office.put("organization", loser.id());
                WorkingCopy post = Editor.created("offices", office);
                offices.add(post);
                deeds.add(() -> Editor.publish(article).statusCode());
                deeds.add(() -> Editor.publish(post).statusCode());
            }
            WorkingCopy leaving = articles.get(0);
            Editor.publish(leaving).then().statusCode(200);
            deeds.add(() -> Editor.withdraw(leaving).statusCode());

            assertThat(run(deeds)).containsOnly(200);

            List<String> found =
                    given().get("/v1/articles?organization=" + survivor.id()).path("data.id");
            assertThat(found).contains(ids(articles.subList(1, 3)));
            List<String> posts =
                    given().get("/v1/offices?organization=" + survivor.id()).path("data.id");
            assertThat(posts).containsExactlyInAnyOrder(ids(offices));
        }
    }

    private static String[] ids(List<WorkingCopy> copies) {
        return copies.stream().map(copy -> copy.id().toString()).toArray(String[]::new);
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
}
