package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor.WorkingCopy;
import org.junit.jupiter.api.Test;

/** A story as Portable Text. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class PortableTextTest {

    private static final String SITE = "http://localhost:8080";

    @Test
    void portableTextHasStandardBlocksForWhateverHasWords() {
        WholeStory story = WholeStory.publish();

        JsonPath text = given().get(address(story.article(), "portable-text")).jsonPath();

        assertThat(text.getString("headline")).isEqualTo("Новая дорога");
        assertThat(text.getString("url")).startsWith(SITE + "/ru/");
        assertThat(text.<String>getList("blocks._key"))
                .containsExactly("h", "p", "l.0", "l.1", "c", "m", "e", "r", "t");
        assertThat(text.<String>getList("blocks._type"))
                .containsExactly("block", "block", "block", "block", "block", "media", "block", "block", "table");
        assertThat(text.<String>getList("blocks.style"))
                .containsExactly("h3", "normal", "normal", "normal", "blockquote", null, "normal", "normal", null);
        assertThat(text.<String>getList("blocks.listItem"))
                .containsExactly(null, null, "number", "number", null, null, null, null, null);
        assertThat(text.getInt("blocks[2].level")).isEqualTo(1);
        assertThat(text.<String>getList("blocks[4].children.text"))
                .containsExactly("«Мы откроем ее весной»\n", "— Азамат Эшимов, глава министерства");
        assertThat(text.getString("blocks[4].quote.speaker.office.slug"))
                .isEqualTo(story.office().slug());
        assertThat(text.getString("blocks[5].media.id"))
                .isEqualTo(story.picture().id().toString());
        assertThat(text.getString("blocks[5].caption")).isEqualTo("Подпись");
        assertThat(text.getString("blocks[6].embed.url")).isEqualTo("https://video.example/1");
        assertThat(text.getString("blocks[7].article.slug"))
                .isEqualTo(story.other().slug());
        assertThat(text.getString("blocks[8].rows[1].cells[1].blocks[0].children[0].text"))
                .isEqualTo("12");
    }

    @Test
    void portableTextDefinesEachMarkOnceWhereverItIsUsed() {
        WholeStory story = WholeStory.publish();

        JsonPath text = given().get(address(story.article(), "portable-text")).jsonPath();
        JsonPath paragraph = text.setRootPath("blocks[1]");

        assertThat(paragraph.<String>getList("markDefs._type")).containsExactly("entity", "link", "entity");
        assertThat(paragraph.<String>getList("markDefs._key")).containsExactly("m0", "m1", "m2");
        assertThat(paragraph.<List<String>>getList("children.marks"))
                .containsExactly(
                        List.of(),
                        List.of("m0", "strong"),
                        List.of("m0"),
                        List.of(),
                        List.of("m1", "em"),
                        List.of("m1"),
                        List.of(),
                        List.of("m2"),
                        List.of());
        assertThat(paragraph.getString("markDefs[0].slug"))
                .isEqualTo(story.person().slug());
        assertThat(paragraph.getString("markDefs[0].name")).isEqualTo("Азамат Эшимов");
        assertThat(paragraph.getString("markDefs[1].href")).isEqualTo("https://road.example/?a=1&b=2");
        assertThat(paragraph.getString("markDefs[2].url")).startsWith(SITE + "/ru/");
    }

    private static String address(WorkingCopy article, String form) {
        return "/v1/articles/" + article.id() + "/" + form;
    }
}
