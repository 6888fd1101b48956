package org.dateline.modelpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class LongStoryTest {

    private static final int BLOCKS = 200;
    private static final int QUOTES = 50;

    @ParameterizedTest
    @CsvSource({
        "ky, Ысык-Көлдө өткөн жолугушуу: «үчүнчү» күн, ysyk-koldo-otkon-zholugushuu-uchunchu-kun-",
        "en, “Third day” at the lake — what’s next?, third-day-at-the-lake-whats-next-"
    })
    void aStoryOfManyBlocksAndQuotesComesBackAsItWasWritten(String language, String words, String slug) {
        String headline = words + " " + UUID.randomUUID();
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        WorkingCopy speaker = Editor.published("people", Newsdesk.person(office, "2020"));
        List<Map<String, Object>> body = new ArrayList<>();
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            body.add(block(i, words));
            if (i < QUOTES) {
                quotes.add(quote(i, words, speaker));
            }
        }
        Map<String, Object> content = Newsdesk.article(section);
        content.putAll(Map.of("language", language, "headline", headline, "body", body, "quotes", quotes));

        WorkingCopy article = Editor.published("articles", content);

        JsonPath read = given().get("/v1/articles/" + article.id()).jsonPath();
        assertThat(read.getString("headline")).isEqualTo(headline);
        assertThat(read.getString("slug")).startsWith(slug);
        assertThat(read.getString("path")).startsWith("/" + language + "/");
        assertThat(read.getList("body.key"))
                .isEqualTo(body.stream().map(block -> block.get("key")).toList());
        assertThat(read.getList("quotes.key"))
                .isEqualTo(quotes.stream().map(quote -> quote.get("key")).toList());
        assertThat(read.getList("quotes.text"))
                .isEqualTo(quotes.stream().map(quote -> quote.get("text")).toList());
        assertThat(read.getList("quotes.speaker.office.id"))
                .hasSize(QUOTES)
                .containsOnly(office.id().toString());
        assertThat(given().queryParam("article", article.id())
                        .queryParam("limit", 100)
                        .get("/v1/quotes")
                        .jsonPath()
                        .getList("data"))
                .hasSize(QUOTES);
    }

    /** Every fourth block, as long as there are quotes for them, shows a quote as a card. */
    private static Map<String, Object> block(int i, String words) {
        return i % 4 == 3 && i < QUOTES
                ? Map.of("type", "quote", "key", "b" + i, "quote", "q" + i)
                : Newsdesk.paragraph("b" + i, i + ": " + words);
    }

    private static Map<String, Object> quote(int i, String words, WorkingCopy speaker) {
        return i % 4 == 3
                ? Newsdesk.card("q" + i, speaker, words + " " + i)
                : Newsdesk.inline("q" + i, speaker, words, "b" + i);
    }
}
