package org.dateline.modelpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ModelPageTest {

    @BeforeEach
    void thePageIsThere() {
        assumeTrue(Files.exists(ModelPage.FILE), "SKIPPED: " + ModelPage.FILE + " is not beside the project");
    }

    @Test
    void whatCanBeSeenOnThePageComesBackFromOneCall() throws IOException {
        ModelPage page = ModelPage.read();
        ModelPageEntry entry = ModelPageEntry.enter(page);

        JsonPath article = given().get("/v1/articles/" + entry.article().id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(article.getString("section.name")).isEqualToIgnoringCase(page.section());
        assertThat(article.getString("headline")).isEqualTo(page.headline());
        assertThat(article.getString("dateline.text")).isEqualTo("Кыргызстан 29/06/2025 — 17:15");
        assertThat(article.getString("dateline.place.name")).isEqualTo("Кыргызстан");
        assertThat(article.getString("datePublished")).isEqualTo("2025-06-29T17:15:00+03:00");
        assertThat(article.getString("lead")).isEqualTo(page.lead());
        assertThat(article.getList("body.findAll { it.type == 'paragraph' }.collect { it.text*.text.join('') }"))
                .isEqualTo(page.body())
                .hasSize(6);
        assertThat(article.getList("places.name")).containsExactly(page.geography());
        assertThat(article.getString("contributions[0].role")).isEqualTo("correspondent");
        assertThat(article.getString("contributions[0].person.name")).isEqualTo("Алексей Тимаев");
        assertThat(page.lead()).endsWith(article.getString("contributions[0].text") + ".");
    }

    @Test
    void theQuotesComeWithSpeakerAndOfficeWhereTheyStand() throws IOException {
        ModelPage page = ModelPage.read();
        ModelPageEntry entry = ModelPageEntry.enter(page);

        JsonPath article = given().get("/v1/articles/" + entry.article().id()).jsonPath();

        List<Map<String, Object>> cards = article.getList("quotes.findAll { it.presentation == 'card' }");
        assertThat(cards).hasSize(2).hasSameSizeAs(page.cards());
        for (int i = 0; i < cards.size(); i++) {
            ModelPage.Card printed = page.cards().get(i);
            String quote = "quotes.find { it.key == '" + cards.get(i).get("key") + "' }.";
            assertThat("«" + article.getString(quote + "text") + "».").isEqualTo(printed.text());
            assertThat(article.getString(quote + "speaker.name")).isEqualTo(printed.speaker());
            assertThat(article.getString(quote + "speaker.office.label")).isEqualTo(printed.office());
            assertThat(article.getString(quote + "speaker.office.name")).isEqualTo(printed.office());
            assertThat(positionOfCard(article, cards.get(i).get("key"))).isEqualTo(printed.afterParagraphs() + i);
        }
        String inline = "quotes.find { it.presentation == 'inline' }.";
        assertThat(article.getString(inline + "text")).isEqualTo(page.inlineQuote());
        assertThat(article.getString(inline + "attribution")).isEqualTo("рассказал Лавров");
        assertThat(article.getString(inline + "speaker.name")).isEqualTo("Сергей Лавров");
        assertThat(article.getString(inline + "speaker.office.name"))
                .isEqualTo("министр иностранных дел Российской Федерации");
    }

    @Test
    void theShareLinksAreMadeOfTheCanonicalAddress() throws IOException {
        ModelPageEntry entry = ModelPageEntry.enter(ModelPage.read());

        JsonPath article = given().get("/v1/articles/" + entry.article().id()).jsonPath();

        String url = article.getString("url");
        assertThat(url).endsWith(article.getString("path"));
        assertThat(article.getList("share.links.network"))
                .containsExactlyInAnyOrder("vk", "telegram", "whatsapp", "ok", "x");
        String encoded = url.replace(":", "%3A").replace("/", "%2F");
        assertThat(article.getList("share.links.url", String.class))
                .allSatisfy(link -> assertThat(link).startsWith("https://").contains(encoded));
    }

    @Test
    void theQuotesAreFoundByTheirSpeaker() throws IOException {
        ModelPageEntry entry = ModelPageEntry.enter(ModelPage.read());

        JsonPath quotes = given().queryParam("speaker", entry.lavrov().id())
                .get("/v1/quotes")
                .jsonPath();

        assertThat(quotes.getList("data.speaker.name")).hasSize(2).containsOnly("Сергей Лавров");
        assertThat(quotes.getList("data.article.id"))
                .containsOnly(entry.article().id().toString());
    }

    private static int positionOfCard(JsonPath article, Object quoteKey) {
        List<Map<String, Object>> body = article.getList("body");
        for (int i = 0; i < body.size(); i++) {
            if (quoteKey.equals(body.get(i).get("quote"))) {
                return i;
            }
        }
        throw new AssertionError("the body does not show the quote " + quoteKey);
    }
}
