package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever happens to a channel while a day of it is planned: readers see all of the plan or nothing of the channel. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScheduleRacesTest {

    private static final int ROUNDS = 8;
    private static final int WRITERS = 6;
    private static final String DAY = "2026-06-29";
    private static final String NEXT_DAY = "2026-06-30";
    private static final Instant MORNING = Instant.parse("2026-06-29T06:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-06-29T21:00:00Z");
    private static final List<Map<String, Object>> PLAN = Programmes.inARow(MORNING, 60_000, 40);

    private static ExecutorService writers;

    @Inject
    AgroalDataSource owner;

    @BeforeAll
    static void hire() {
        writers = Executors.newFixedThreadPool(WRITERS);
    }

    @AfterAll
    static void dismiss() {
        writers.shutdownNow();
    }

    @RepeatedTest(ROUNDS)
    void ofTwoWhoPlanADayOneIsToldThatItHasChanged() throws Exception {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Callable<Response>> plans = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            List<Map<String, Object>> mine =
                    List.of(broadcast("Моя " + i, MORNING.plusSeconds(i), MORNING.plusSeconds(60)));
            plans.add(() -> programmes.plan(DAY, 0, mine));
        }

        List<Integer> statuses = atOnce(plans);

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(programmes.day(DAY).<Integer>path("version")).isEqualTo(1);
        readersSeeThePlan(programmes, 1);
    }

    @RepeatedTest(ROUNDS)
    void theSameFileTwiceAtOnceIsLoadedOnce() throws Exception {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        String file = "<tv><programme start='20260629090000 +0300' stop='20260629100000 +0300' channel='a'>"
                + "<title>Новости</title></programme></tv>";
        Callable<Response> load = () -> programmes.xmltv(DAY, 0, file);

        assertThat(atOnce(List.of(load, load))).containsExactlyInAnyOrder(200, 412);

        readersSeeThePlan(programmes, 1);
    }

    @RepeatedTest(ROUNDS)
    void daysThatOverlapAreNeverBothTaken() throws Exception {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        List<Map<String, Object>> late =
                List.of(broadcast("Ночь", MIDNIGHT.minusSeconds(600), MIDNIGHT.plusSeconds(600)));
        List<Map<String, Object>> early =
                List.of(broadcast("Утро", MIDNIGHT.plusSeconds(300), MIDNIGHT.plusSeconds(900)));

        List<Integer> statuses =
                atOnce(List.of(() -> programmes.plan(DAY, 0, late), () -> programmes.plan(NEXT_DAY, 0, early)));

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        readersSeeThePlan(programmes, 1);
    }

    @RepeatedTest(ROUNDS)
    void nothingStaysOfWhatIsWithdrawnMeanwhileAndAllOfItComesBack() throws Exception {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");

        assertThat(atOnce(List.of(
                        () -> programmes.plan(DAY, 0, PLAN),
                        () -> programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))),
                        () -> Editor.withdraw(programmes.channel()))))
                .containsOnly(200);

        assertThat(broadcasts("delivery", programmes)).isEmpty();
        assertThat(given().get("/v1/channels/" + programmes.channel().id() + "/schedule?date=" + DAY)
                        .statusCode())
                .isEqualTo(410);
        Editor.publish(programmes.channel()).then().statusCode(200);
        readersSeeThePlan(programmes, PLAN.size());
    }

    @RepeatedTest(ROUNDS)
    void whatIsPublishedMeanwhileComesWithAllOfIt() throws Exception {
        Programmes programmes = Programmes.onChannel("Europe/Moscow");

        assertThat(atOnce(List.of(
                        () -> programmes.plan(DAY, 0, PLAN),
                        () -> programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))),
                        () -> Editor.publish(programmes.channel()))))
                .containsOnly(200);

        readersSeeThePlan(programmes, PLAN.size());
        given().get("/v1/live/" + programmes.channel().id()).then().body("now.title", equalTo("Эфир"));
    }

    @RepeatedTest(ROUNDS)
    void whatIsThrownAwayMeanwhileTakesItAlong() throws Exception {
        Programmes programmes = Programmes.onChannel("Europe/Moscow");

        List<Integer> trashing =
                atOnce(List.of(() -> programmes.plan(DAY, 0, PLAN), () -> Editor.trash(programmes.channel())));
        long version = programmes.day(DAY).jsonPath().getLong("version");
        List<Integer> purging = atOnce(List.of(
                () -> programmes.plan(DAY, version, List.of()), () -> Editor.put(programmes.channel(), "purge")));

        assertThat(trashing.get(0)).isIn(200, 409);
        assertThat(trashing.get(1)).isEqualTo(204);
        assertThat(purging.get(0)).isIn(409, 404);
        assertThat(purging.get(1)).isEqualTo(204);
        assertThat(broadcasts("editorial", programmes)).isEmpty();
    }

    @RepeatedTest(ROUNDS)
    void goingLiveAndPlanningDoNotDisturbEachOther() throws Exception {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");

        List<Integer> statuses = atOnce(List.of(
                () -> programmes.plan(DAY, 0, PLAN),
                () -> programmes.goLive(0, Map.of("title", Map.of("ru", "Эфир"))),
                () -> programmes.goLive(0, Map.of("title", Map.of("ru", "Другой"))),
                () -> programmes.plan(
                        NEXT_DAY,
                        0,
                        List.of(broadcast("Завтра", MIDNIGHT.plusSeconds(60), MIDNIGHT.plusSeconds(120))))));

        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.subList(1, 3)).containsExactlyInAnyOrder(200, 412);
        assertThat(statuses.get(3)).isEqualTo(200);
        readersSeeThePlan(programmes, PLAN.size() + 1);
        assertThat(Editor.get(programmes.channel(), "live").<Integer>path("version"))
                .isEqualTo(1);
    }

    /** Their statuses, in their order. */
    private static List<Integer> atOnce(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        List<Future<Integer>> answers = new ArrayList<>();
        for (Callable<Response> request : requests) {
            answers.add(writers.submit(() -> {
                start.await();
                return request.call().statusCode();
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    private void readersSeeThePlan(Programmes programmes, int size) throws SQLException {
        assertThat(broadcasts("delivery", programmes)).hasSize(size).isEqualTo(broadcasts("editorial", programmes));
    }

    /** What is scheduled, in one of the halves. */
    private List<String> broadcasts(String half, Programmes programmes) throws SQLException {
        String scheduled = half.equals("delivery") ? " AND NOT overrides" : "";
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id || ' ' || starts || ' ' || ends FROM " + half
                        + ".broadcast WHERE channel = '" + programmes.channel().id() + "'" + scheduled
                        + " ORDER BY starts")) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
