package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadingTest {

    @Inject
    PublicWorld world;

    @Test
    void articleComesWithAllThatItShows() {
        Known organization = world.organization("МИД России");
        Known office = world.office("министр иностранных дел", organization);
        Known person = world.person("Сергей Лавров", office);
        Known author = world.person("Алексей Тимаев", null);
        Known asia = world.place("Азия", "region", null);
        Known place = world.place("Кыргызстан", "country", asia);
        Known section = world.section("В содружестве", null);
        Known other = world.story(section).headline("Рядом").publish();
        UUID group = UuidV7.next();
        Known english = world.story(section)
                .language("en")
                .headline("The meeting")
                .translationOf(group)
                .publish();
        Known story = world.story(section)
                .translationOf(group)
                .place(place)
                .by(author)
                .related(other.id())
                .quote(person)
                .publish();

        Response answer = get("/v1/articles/" + story.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("slug").toString()).isEqualTo(story.slug());
        assertThat(answer.path("section.name").toString()).isEqualTo("В содружестве");
        assertThat(answer.path("quotes[0].speaker.name").toString()).isEqualTo("Сергей Лавров");
        assertThat(answer.path("quotes[0].speaker.office.name").toString()).isEqualTo("министр иностранных дел");
        assertThat(answer.path("contributions[0].person.slug").toString()).isEqualTo(author.slug());
        assertThat(answer.path("places[0].name").toString()).isEqualTo("Кыргызстан");
        assertThat(answer.path("related[0].headline").toString()).isEqualTo("Рядом");
        assertThat(answer.path("translations[0].slug").toString()).isEqualTo(english.slug());
        assertThat(answer.path("datePublished").toString()).isEqualTo("2025-06-29T17:15:00+03:00");
        assertThat(get("/v1/articles/by-slug/" + story.slug()).asString()).isEqualTo(answer.asString());
    }

    @Test
    void quoteComesWithItsSpeakerOfficeArticleAndContext() {
        Known office = world.office("президент", world.organization("Администрация"));
        Known person = world.person("Садыр Жапаров", office);
        Story story = world.story(world.section("Мир", null)).quote(person);
        Known article = story.publish();

        Response answer = get("/v1/quotes/" + story.quoteId(0));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("speaker.slug").toString()).isEqualTo(person.slug());
        assertThat(answer.path("speaker.office.slug").toString()).isEqualTo(office.slug());
        assertThat(answer.path("article.slug").toString()).isEqualTo(article.slug());
        assertThat(answer.path("context.before").toString()).isEqualTo("До того");
    }

    @Test
    void personComesWithOfficesAndTheirOrganizations() {
        Known organization = world.organization("МИД");
        Known office = world.office("министр", organization);
        Known person = world.person("Министр", office);

        Response item = get("/v1/people/by-slug/" + person.slug());
        Response list = get("/v1/people?office=" + office.slug());

        assertThat(item.path("tenures[0].office.slug").toString()).isEqualTo(office.slug());
        assertThat(item.path("tenures[0].organization.slug").toString()).isEqualTo(organization.slug());
        assertThat(list.path("data[0].tenures[0].organization.slug").toString()).isEqualTo(organization.slug());
        assertThat(list.<List<?>>path("data")).hasSize(1);
    }

    @Test
    void placeComesWithItsAncestorsFromTheParentUp() {
        Known world0 = world.place("Мир", "world", null);
        Known asia = world.place("Азия", "region", world0);
        Known country = world.place("Кыргызстан", "country", asia);
        Known city = world.place("Чолпон-Ата", "city", country);

        Response answer = get("/v1/places/" + city.id());

        assertThat(answer.<List<String>>path("ancestors.slug"))
                .containsExactly(country.slug(), asia.slug(), world0.slug());
    }

    @Test
    void treeNestsPlacesBelowTheRoot() {
        Known asia = world.place("Азия", "region", null);
        Known kyrgyzstan = world.place("Кыргызстан", "country", asia);
        Known kazakhstan = world.place("Казахстан", "country", asia);
        Known bishkek = world.place("Бишкек", "city", kyrgyzstan);

        Response answer = get("/v1/places/tree?root=" + asia.slug());

        assertThat(answer.<List<String>>path("data.slug")).containsExactly(asia.slug());
        assertThat(answer.<List<String>>path("data[0].children.slug"))
                .containsExactly(kazakhstan.slug(), kyrgyzstan.slug());
        assertThat(answer.<List<String>>path("data[0].children[1].children.slug"))
                .containsExactly(bishkek.slug());
        assertThat(get("/v1/places/tree?root=" + asia.id()).asString()).isEqualTo(answer.asString());
        assertThat(get("/v1/places/tree?root=no-such-place").statusCode()).isEqualTo(400);
        assertThat(get("/v1/places/tree").<List<String>>path("data.slug")).contains(asia.slug());
    }

    @Test
    void everyKindCanBeListedAndReadByIdAndSlug() {
        Known organization = world.organization("Совет");
        Known office = world.office("секретарь", organization);
        Known section = world.section("Рубрика", null);

        for (String path : List.of(
                "sections/" + section.id(),
                "sections/by-slug/" + section.slug(),
                "organizations/" + organization.id(),
                "organizations/by-slug/" + organization.slug(),
                "offices/" + office.id(),
                "offices/by-slug/" + office.slug(),
                "offices?organization=" + organization.id())) {
            assertThat(get("/v1/" + path).statusCode()).as(path).isEqualTo(200);
        }
        for (Kind kind : Kind.values()) {
            assertThat(get("/v1/" + kind.plural()).statusCode())
                    .as(kind.plural())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatNeverWasIsNotFound() {
        for (String path : List.of(
                "articles/" + UUID.randomUUID(),
                "articles/not-an-id",
                "articles/by-slug/never-was",
                "articles/by-slug/NOT%00A%20SLUG",
                "quotes/" + UUID.randomUUID())) {
            Response answer = get("/v1/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).isEqualTo("application/problem+json");
        }
    }

    @Test
    void idOfAnotherKindIsNotFound() {
        Known section = world.section("Рубрика", null);

        assertThat(get("/v1/articles/" + section.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnIsGoneSinceThen() {
        Known person = world.person("Кто-то", null);
        Story story = world.story(world.section("Мир", null)).quote(person);
        Known article = story.publish();
        world.withdraw(article);

        Response byId = get("/v1/articles/" + article.id());

        assertThat(byId.statusCode()).isEqualTo(410);
        assertThat(Instant.parse(byId.path("since"))).isBeforeOrEqualTo(Instant.now());
        assertThat(get("/v1/articles/by-slug/" + article.slug()).statusCode()).isEqualTo(410);
        assertThat(get("/v1/quotes/" + story.quoteId(0)).statusCode()).isEqualTo(410);
        assertThat(get("/v1/articles?speaker=" + person.slug()).<List<?>>path("data"))
                .isEmpty();
        assertThat(get("/v1/quotes?speaker=" + person.slug()).<List<?>>path("data"))
                .isEmpty();
    }

    @Test
    void whatHasExpiredIsGoneEverywhere() {
        Known section = world.section("Мир", null);
        Known person = world.person("Кто-то", null);
        Instant yesterday = Instant.now().minusSeconds(86_400);
        Story story = world.story(section).quote(person).expires(yesterday);
        UUID group = UuidV7.next();
        Known expired = story.translationOf(group).publish();
        Known referring = world.story(section)
                .language("en")
                .translationOf(group)
                .related(expired.id())
                .publish();

        Response gone = get("/v1/articles/" + expired.id());
        Response other = get("/v1/articles/" + referring.id());

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.path("since").toString())
                .startsWith(yesterday
                        .atZone(java.time.ZoneId.of("Europe/Moscow"))
                        .toLocalDate()
                        .toString());
        assertThat(get("/v1/articles/by-slug/" + expired.slug()).statusCode()).isEqualTo(410);
        assertThat(get("/v1/quotes/" + story.quoteId(0)).statusCode()).isEqualTo(410);
        assertThat(get("/v1/articles?section=" + section.slug()).<List<String>>path("data.slug"))
                .containsExactly(referring.slug());
        assertThat(get("/v1/quotes?speaker=" + person.slug()).<List<?>>path("data"))
                .isEmpty();
        assertThat(other.<List<?>>path("related")).isEmpty();
        assertThat(other.<List<?>>path("translations")).isEmpty();
        assertThat(get("/v1/quotes?article=" + expired.id()).statusCode()).isEqualTo(400);
    }

    @Test
    void formerSlugLeadsToTheOneOfToday() {
        Known before = world.place("Фрунзе", "city", null);
        Known after = world.place(new Known(before.id(), PublicWorld.slug("bishkek")), "Бишкек", "city", null);

        Response answer = get("/v1/places/by-slug/" + before.slug());

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("/v1/places/by-slug/" + after.slug());
        assertThat(get("/v1/places/by-slug/" + after.slug()).statusCode()).isEqualTo(200);
    }

    @Test
    void formerSlugOfWhatWasWithdrawnIsGone() {
        Known before = world.place("Фрунзе", "city", null);
        Known after = world.place(new Known(before.id(), PublicWorld.slug("bishkek")), "Бишкек", "city", null);
        world.withdraw(after);

        assertThat(get("/v1/places/by-slug/" + before.slug()).statusCode()).isEqualTo(410);
    }

    private static Response get(String path) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(path);
    }
}
