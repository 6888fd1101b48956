package org.dateline.manage.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReferenceLoaderTest {

    @Inject
    ReferenceLoader loader;

    @Inject
    DataSource database;

    private final SmallWorld world = new SmallWorld();

    @Test
    void whatAFileBringsIsPublicUnderItsOwnId() {
        world.region("region", 1);

        loader.load(world.file());

        publicPlace("region-1")
                .then()
                .statusCode(200)
                .body("slug", equalTo(world.slug("region-1")))
                .body("ancestors[0].id", equalTo(world.id("region").toString()));
    }

    @Test
    void aFileThatWasLoadedIsNotLookedAtAgain() throws SQLException {
        world.region("region", 1);
        loader.load(world.file());
        forget("region-1");

        loader.load(world.file());

        assertThat(remembered("region-1")).isFalse();
    }

    @Test
    void instancesThatStartAtOnceLoadEverythingOnce() throws Exception {
        world.region("region", 2 * ReferenceLoader.BATCH);
        int instances = 3;
        CyclicBarrier start = new CyclicBarrier(instances);
        ExecutorService threads = Executors.newFixedThreadPool(instances);

        List<Future<?>> loads = Stream.<Runnable>generate(() -> () -> {
                    await(start);
                    loader.load(world.file());
                })
                .limit(instances)
                .<Future<?>>map(threads::submit)
                .toList();
        for (Future<?> load : loads) {
            load.get();
        }
        threads.shutdown();

        assertThat(world.ids().map(this::changes)).containsOnly(1);
    }

    @Test
    void whoeverIsKilledHalfWayGoesOnAtTheNextStart() {
        world.region("region", 2 * ReferenceLoader.BATCH);
        loader.step(world.file(), new ReferenceProgress(world.file()));
        assertThat(world.ids().filter(id -> changes(id) == 1)).hasSize(ReferenceLoader.BATCH);

        loader.load(world.file());

        assertThat(world.ids().map(this::changes)).containsOnly(1);
    }

    @Test
    void aNewerFileReplacesWhatNobodyTouched() {
        world.region("region", 2);
        loader.load(world.file());
        long before = version("region-2");

        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        publicPlace("region-1").then().statusCode(200).body("timeZone", equalTo("Asia/Bishkek"));
        assertThat(version("region-2")).isEqualTo(before);
        assertThat(changes(world.id("region-2"))).isEqualTo(1);
    }

    @Test
    void aSecondNewerFileReplacesItAgain() {
        world.region("region", 1);
        loader.load(world.file());
        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        loader.load(world.with("region-1", "timeZone", "Asia/Almaty").file());

        publicPlace("region-1").then().statusCode(200).body("timeZone", equalTo("Asia/Almaty"));
    }

    @Test
    void anEditorsEditWins() {
        world.region("region", 1);
        loader.load(world.file());
        Response edited = Editor.patch(copy("region-1"), Map.of("timeZone", "Europe/Minsk"));
        assertThat(edited.statusCode()).isEqualTo(200);

        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());
        loader.load(world.with("region-1", "timeZone", "Asia/Almaty").file());

        assertThat(content("region-1", "timeZone")).isEqualTo("Europe/Minsk");
    }

    @Test
    void whatAnEditorHasWithdrawnStaysWithdrawn() {
        world.region("region", 1);
        loader.load(world.file());
        Editor.withdraw(copy("region-1"));

        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        publicPlace("region-1").then().statusCode(410);
        assertThat(content("region-1", "timeZone")).isNull();
    }

    @Test
    void whatAnEditorHasThrownAwayStaysInTheTrash() {
        world.region("region", 1);
        loader.load(world.file());
        Editor.withdraw(copy("region-1"));
        assertThat(Editor.trash(copy("region-1")).statusCode()).isEqualTo(204);

        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        assertThat(Editor.read(copy("region-1")).jsonPath().getString("lifecycle.state"))
                .isEqualTo("trashed");
    }

    @Test
    void anOlderFileTakesNothingBack() {
        world.region("region", 1);
        ReferenceFile older = world.file();
        loader.load(older);
        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        loader.load(older);

        publicPlace("region-1").then().body("timeZone", equalTo("Asia/Bishkek"));
    }

    @Test
    void anEditorsPlaceWithTheSameCodeStandsForTheFiles() {
        String code = SmallWorld.isoCode();
        Map<String, Object> own = Newsdesk.place("subdivision");
        own.put("isoCode", code);
        WorkingCopy existing = Editor.published("places", own);
        world.place("area", "subdivision", null).with("area", "isoCode", code).place("town", "city", "area");

        loader.load(world.file());
        loader.load(world.with("area", "timeZone", "Asia/Bishkek").file());

        publicPlace("area").then().statusCode(404);
        publicPlace("town").then().body("ancestors[0].id", equalTo(existing.id().toString()));
        assertThat(Editor.read(existing).jsonPath().getLong("version")).isEqualTo(existing.version());
    }

    @Test
    void aPlaceOfTheSameTypeAndSlugStandsForTheFiles() {
        Map<String, Object> own = Newsdesk.place("city");
        world.place("city", "city", null).place("landmark", "landmark", "city");
        own.put("slug", world.slug("city"));
        WorkingCopy existing = Editor.published("places", own);

        loader.load(world.file());

        publicPlace("landmark")
                .then()
                .body("ancestors[0].id", equalTo(existing.id().toString()));
    }

    @Test
    void aSlugThatAnotherPlaceHasStaysThere() {
        Map<String, Object> own = Newsdesk.place("landmark");
        world.place("city", "city", null);
        own.put("slug", world.slug("city"));
        Editor.published("places", own);

        loader.load(world.file());
        loader.load(world.with("city", "timeZone", "Asia/Bishkek").file());

        String slug = publicPlace("city").then().statusCode(200).extract().path("slug");
        assertThat(slug).startsWith("city-").isNotEqualTo(world.slug("city"));
        publicPlace("city").then().body("timeZone", equalTo("Asia/Bishkek"));
    }

    @Test
    void whatLiesInAnEditorsDraftLiesInThePlaceAroundIt() {
        String code = SmallWorld.isoCode();
        Map<String, Object> own = Newsdesk.place("subdivision");
        own.put("isoCode", code);
        WorkingCopy draft = Editor.created("places", own);
        world.place("region", "region", null)
                .place("area", "subdivision", "region")
                .with("area", "isoCode", code)
                .place("town", "city", "area");

        loader.load(world.file());

        publicPlace("town")
                .then()
                .statusCode(200)
                .body("ancestors[0].id", equalTo(world.id("region").toString()));
        assertThat(Editor.read(draft).jsonPath().getString("lifecycle.state")).isEqualTo("draft");
    }

    @Test
    void whatIsRefusedIsLeftOutUntilANewerFileMendsIt() {
        world.region("region", 2).with("region-1", "timeZone", "Asia/Nowhere");

        loader.load(world.file());

        publicPlace("region-1").then().statusCode(404);
        publicPlace("region-2").then().statusCode(200);

        loader.load(world.with("region-1", "timeZone", "Asia/Bishkek").file());

        publicPlace("region-1").then().statusCode(200);
    }

    @Test
    void aNewerEntryThatIsRefusedLeavesTheDocumentAsItWas() {
        world.region("region", 1);
        loader.load(world.file());

        loader.load(world.with("region-1", "timeZone", "Asia/Nowhere").file());

        publicPlace("region-1").then().statusCode(200);
        assertThat(content("region-1", "timeZone")).isNull();
    }

    private Response publicPlace(String key) {
        return given().get("/v1/places/{id}", world.id(key));
    }

    private WorkingCopy copy(String key) {
        return new WorkingCopy("places", world.id(key), version(key));
    }

    private long version(String key) {
        return Editor.read(new WorkingCopy("places", world.id(key), 1))
                .jsonPath()
                .getLong("version");
    }

    private String content(String key, String field) {
        return Editor.read(copy(key)).jsonPath().getString("content." + field);
    }

    private int changes(UUID id) {
        return count("SELECT count(*) FROM delivery.change WHERE id = ?", id);
    }

    private boolean remembered(String key) {
        return count("SELECT count(*) FROM editorial.reference_document WHERE id = ?", world.id(key)) > 0;
    }

    private int count(String sql, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM editorial.reference_document WHERE id = ?")) {
            statement.setObject(1, world.id(key));
            statement.executeUpdate();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
