package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor.WorkingCopy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A story as HTML. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StoryHtmlTest {

    private static final String SITE = "http://localhost:8080";

    @Test
    void htmlSaysWhatThingsAre() {
        WholeStory story = WholeStory.publish();

        Response answer = given().get(address(story.article(), "html"));
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.select("h3[data-key=h]").text()).isEqualTo("О дороге");
        assertThat(page.select("ol > li").eachText()).containsExactly("Мост", "Тоннель");
        assertThat(page.select("figure > blockquote > p").text()).isEqualTo("Мы откроем ее весной");
        assertThat(page.select("blockquote").attr("cite")).startsWith(SITE + "/ru/");
        assertThat(page.select("figure[data-quote-id] > figcaption").text())
                .isEqualTo("Азамат Эшимов, глава министерства");
        assertThat(page.select("table > caption").text()).isEqualTo("Длина");
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Участок", "км");
        assertThat(page.select("tbody td").eachText()).containsExactly("Первый", "12");
        assertThat(page.select("p[data-embed] > a").attr("href")).isEqualTo("https://video.example/1");
        assertThat(page.select("p[data-key=r] > a[data-entity-kind=article]").text())
                .isEqualTo("Читайте также");
    }

    @Test
    void htmlNestsMarksAndJoinsNeighbours() {
        WholeStory story = WholeStory.publish();

        Element paragraph = Jsoup.parse(
                        given().get(address(story.article(), "html")).asString())
                .select("p[data-key=p]")
                .first();

        assertThat(paragraph).isNotNull();
        Element named = paragraph.select("span[data-entity-kind=person]").first();
        assertThat(named).isNotNull();
        assertThat(named.attr("data-entity-id")).isEqualTo(story.person().id().toString());
        assertThat(named.html()).isEqualTo("<strong>Азамат </strong>Эшимов");
        Element link = paragraph.select("a[rel]").first();
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).isEqualTo("https://road.example/?a=1&b=2");
        assertThat(link.html()).isEqualTo("<em>сай</em>т");
        assertThat(paragraph.select("a[data-entity-kind=article]").attr("href")).startsWith(SITE + "/ru/");
        assertThat(paragraph.select("br")).hasSize(1);
    }

    @Test
    void htmlLetsBrowsersChooseAmongTheFilesOfAPicture() {
        WholeStory story = WholeStory.publish();

        Document page =
                Jsoup.parse(given().get(address(story.article(), "html")).asString());

        Element image = page.select("figure[data-media-type=image] img").first();
        assertThat(image).isNotNull();
        assertThat(image.attr("src")).isEqualTo("https://media.example/road.jpg");
        assertThat(image.attr("srcset"))
                .isEqualTo("https://media.example/road.jpg 1600w, https://media.example/road%2C800.jpg 800w");
        assertThat(image.attr("alt")).isEqualTo("Дорога в горах");
        assertThat(page.select("picture > source[type=image/webp]").attr("srcset"))
                .isEqualTo("https://media.example/road.webp 1600w");
        assertThat(page.select("figcaption > small").text()).isEqualTo("Фото: редакция");
    }

    private static String address(WorkingCopy article, String form) {
        return "/v1/articles/" + article.id() + "/" + form;
    }
}
