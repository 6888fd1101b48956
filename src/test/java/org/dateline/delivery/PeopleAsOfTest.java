package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.dateline.kernel.PartialDate;
import org.dateline.published.person.PublicTenure;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People with the offices of a day, and offices with the people of a day. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PeopleAsOfTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Test
    void personIsShownWithTheOfficesOfTheDay() {
        Known mayor = world.sharedOffice("мэр", null);
        Known governor = world.sharedOffice("губернатор", null);
        Known person =
                world.holder("Имя", List.of(tenure(mayor, "1999-05-01", "2004"), tenure(governor, "2004-03-01", null)));

        for (String item : List.of(person.id().toString(), "by-slug/" + person.slug())) {
            String path = "/v1/people/" + item;
            given().get(path).then().body("tenures", hasSize(2)).body("tenures[0].certain", nullValue());
            given().get(path + "?asOf=2003-12-31")
                    .then()
                    .statusCode(200)
                    .body("asOf", equalTo("2003-12-31"))
                    .body("tenures.office.slug", contains(mayor.slug()))
                    .body("tenures.certain", contains(true));
            given().get(path + "?asOf=2004-03-01")
                    .then()
                    .body("tenures.office.slug", contains(mayor.slug(), governor.slug()))
                    .body("tenures.certain", contains(false, true));
            given().get(path + "?asOf=2005-01-01").then().body("tenures.office.slug", contains(governor.slug()));
            given().get(path + "?asOf=1999-04-30").then().body("tenures", hasSize(0));
        }
    }

    @Test
    void listWithAnOfficeAndADayHasThoseWhoHeldItThen() {
        Known office = world.sharedOffice("министр", null);
        Known other = world.sharedOffice("посол", null);
        Known first = world.holder("А", List.of(tenure(office, "1998", "2004-03-09"), tenure(other, "2010", null)));
        Known second = world.holder("Б", List.of(tenure(office, "2004-03-09", null)));
        String list = "/v1/people?office=" + office.slug();

        given().get(list).then().body("data.slug", contains(first.slug(), second.slug()));
        given().get(list + "&asOf=2004-03-08")
                .then()
                .statusCode(200)
                .body("data.slug", contains(first.slug()))
                .body("data[0].tenures.office.slug", contains(office.slug()))
                .body("meta.filters.asOf", contains("2004-03-08"))
                .body("meta.filters.office", contains(office.slug()));
        given().get(list + "&asOf=2004-03-10").then().body("data.slug", contains(second.slug()));
        given().get(list + "&asOf=1997-12-31").then().statusCode(200).body("data", hasSize(0));
        given().get("/v1/people?asOf=2015-01-01&office=" + office.id() + "," + other.id())
                .then()
                .body("data.slug", contains(first.slug(), second.slug()));
        given().get("/v1/people?asOf=2015-01-01&office=" + office.id() + "&office=-" + other.id())
                .then()
                .body("data.slug", contains(second.slug()));
        assertThat(statements.of(() -> given().get(list + "&asOf=2004-03-08"))).isEqualTo(2);
    }

    @Test
    void cursorOfOneDayIsNoneOfAnother() {
        Known office = world.sharedOffice("депутат", null);
        world.holder("А", List.of(tenure(office, "1998", null)));
        Known last = world.holder("Б", List.of(tenure(office, "1999", null)));
        String list = "/v1/people?limit=1&office=" + office.slug() + "&asOf=";

        String next = given().get(list + "2004-03-01").path("page.next");

        given().get(list + "2004-03-01&cursor=" + next).then().body("data.slug", contains(last.slug()));
        given().get(list + "2004-03-02&cursor=" + next).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004",
                "2004-03",
                "2004-02-30",
                "2004-3-1",
                "yesterday",
                "2004-03-01T00:00:00Z",
                "0000-01-01",
                "%2B12004-03-01",
                "-2004-03-01",
                "20040301"
            })
    void onlyADayIsADay(String day) {
        Known person = world.holder("Имя", List.of());
        Known office = world.sharedOffice("мэр", null);

        for (String path : List.of(
                "/v1/people",
                "/v1/people/" + person.id(),
                "/v1/people/by-slug/" + person.slug(),
                "/v1/offices/" + office.id() + "/holders")) {
            given().get(path + "?asOf=" + day)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors[0].pointer", equalTo("?asOf"));
        }
        given().get("/v1/offices?asOf=2004-03-01").then().statusCode(400);
    }

    @Test
    void holdersComeOverTimeAndOfADay() {
        Known ministry = world.organization("Министерство");
        Known minister = world.sharedOffice("министр", ministry);
        Known deputy = world.sharedOffice("заместитель", ministry);
        Known first = world.holder("А", List.of(tenure(minister, "1998", "2004-03-09")));
        Known second =
                world.holder("Б", List.of(tenure(deputy, "2001-02", "2004-03"), tenure(minister, "2004-03-09", null)));
        Known before = world.holder("В", List.of(tenure(minister, null, "1997")));

        Response all = given().get("/v1/offices/" + minister.id() + "/holders");
        assertThat(all.<List<String>>path("data.person.slug"))
                .containsExactly(second.slug(), first.slug(), before.slug());
        all.then()
                .body("data.office.slug", contains(minister.slug(), minister.slug(), minister.slug()))
                .body("data[0].organization.slug", equalTo(ministry.slug()))
                .body("data[0].startDate", equalTo("2004-03-09"))
                .body("data[0].endDate", nullValue())
                .body("data[1].startDate", equalTo("1998"))
                .body("data[1].certain", nullValue())
                .body("data[0].acting", equalTo(false));
        given().get("/v1/offices/" + minister.id() + "/holders?asOf=2004-03-09")
                .then()
                .body("data.person.slug", contains(second.slug(), first.slug()))
                .body("data.certain", contains(true, false))
                .body("meta.filters.asOf", contains("2004-03-09"));
        given().get("/v1/organizations/" + ministry.id() + "/holders")
                .then()
                .body("data.person.slug", contains(second.slug(), second.slug(), first.slug(), before.slug()))
                .body("data.office.slug", contains(minister.slug(), deputy.slug(), minister.slug(), minister.slug()));
        given().get("/v1/organizations/" + ministry.id() + "/holders?asOf=2003-01-01")
                .then()
                .body("data.office.slug", contains(deputy.slug(), minister.slug()))
                .body("data.certain", contains(true, true));
    }

    @Test
    void pagesOfHoldersHaveEachOnceInBothDirections() {
        Known office = world.sharedOffice("депутат", world.organization("Парламент"));
        for (int i = 0; i < 7; i++) {
            world.holder("Депутат " + i, List.of(tenure(office, i % 3 == 0 ? null : "200" + i / 2, null)));
        }
        String list = "/v1/offices/" + office.id() + "/holders";
        List<String> all = given().get(list).path("data.person.id");

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(Walk.through(list, 2, "person.id")).isEqualTo(all);
        assertThat(statements.of(() -> given().get(list))).isEqualTo(1);
    }

    @Test
    void holdersAreThereAsTheirOfficeIs() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        WorkingCopy draft = Editor.created("offices", Newsdesk.office(true));
        WorkingCopy survivor = Editor.published("organizations", Newsdesk.named("Союз"));
        WorkingCopy loser = Editor.published("organizations", Newsdesk.named("Союз"));
        Known person = world.holder("Имя", List.of());

        given().get("/v1/offices/" + office.id() + "/holders")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        given().get("/v1/offices/" + draft.id() + "/holders").then().statusCode(404);
        given().get("/v1/offices/" + person.id() + "/holders").then().statusCode(404);
        given().get("/v1/offices/nothing/holders").then().statusCode(404);
        Editor.withdraw(office).then().statusCode(200);
        given().get("/v1/offices/" + office.id() + "/holders").then().statusCode(410);
        Editor.merge(loser, survivor).then().statusCode(200);
        given().redirects()
                .follow(false)
                .get("/v1/organizations/" + loser.id() + "/holders?asOf=2004-03-01&limit=5")
                .then()
                .statusCode(308)
                .header(
                        "Location",
                        endsWith("/v1/organizations/" + survivor.id() + "/holders?asOf=2004-03-01&limit=5"));
    }

    private static PublicTenure tenure(Known office, @Nullable String start, @Nullable String end) {
        return new PublicTenure(office.id(), false, date(start), date(end));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
