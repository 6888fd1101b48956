package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HarmlessHtml;
import org.dateline.testing.Newsdesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an editor types, readers' browsers show it and do nothing else. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("I7")
class MarkupTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** After the cheat sheet of OWASP and the ways in which sanitizers were got around. */
    static List<String> texts() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script><!--",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<<SCRIPT>alert(1);//\\<</SCRIPT>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' autofocus onfocus='alert(1)",
                "` onclick=alert(1) x=`",
                "<img src=x:alert(1) onerror=eval(src)>",
                "<img srcset=\"x 1x, javascript:alert(1) 2x\">",
                "<svg><script>alert&lpar;1&rpar;</script></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<math><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<style>@import'//evil.example/x.css';</style>",
                "<div style=\"background:url(javascript:alert(1))\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<base href=\"//evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<form action=javascript:alert(1)><button>x</button></form>",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "</p></figure></table></blockquote><script>alert(1)</script>",
                "</textarea></title></style></noscript></xmp><img src=x onerror=alert(1)>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<?xml version=\"1.0\"?><?php echo 1 ?><%= 1 %>",
                "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &#60;b&#62;",
                "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{1+1}",
                "\u2028\u2029\u202e<b>\ufeff\ud83d\ude00",
                "a\nb\rc\td");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextBecomesMarkupWhereverItStands(String text) throws JsonProcessingException {
        WorkingCopy article = Editor.published("articles", story(text));
        String address = "/v1/articles/" + article.id();

        Response html = given().get(address + "/html");
        Response portable = given().get(address + "/portable-text");
        Response linked = given().get(address + "/json-ld");
        Response quotes = given().get("/v1/quotes?article=" + article.id());

        assertThat(HarmlessHtml.faults(html.asString())).isEmpty();
        Document page = Jsoup.parse(html.asString());
        for (String place : List.of("p[data-key=p]", "li", "h2", "th", "td", "blockquote > p", "p[data-embed] > a")) {
            Element element = page.select(place).first();
            assertThat(element).as(place).isNotNull();
            assertThat(shown(element.wholeText())).as(place).isEqualTo(shown(text));
        }
        assertThat(page.select("caption, figcaption").eachText()).hasSize(3);
        assertThat(page.select("img").attr("alt")).isEqualTo(oneLine(text));
        assertThat(portable.<String>path("blocks[0].children[0].text")).isEqualTo(text);
        assertThat(linked.asString()).doesNotContain("<", ">", "&");
        assertThat(JSON.readTree(linked.asString()).path("headline").asText()).isEqualTo(text);
        String citation = quotes.path("data[0].citation.html");
        assertThat(HarmlessHtml.faults(citation)).isEmpty();
        assertThat(shown(Jsoup.parse(citation).select("cite > a").get(0).wholeText()))
                .isEqualTo(shown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript&colon;alert(1)",
                "&#106;avascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "blob:https://a.example/1",
                "file:///etc/passwd",
                "//evil.example/",
                "https:evil.example",
                "https://",
                "https://a.example\\@evil.example/",
                "https://user:password@a.example/",
                "https://a.example/\"onmouseover=alert(1)",
                "https://a.example/<script>",
                "https://a.example/ javascript:alert(1) 2x"
            })
    void noAddressIsTakenThatLeadsAnywhereButToTheWeb(String address) {
        Map<String, Object> link = Map.of("type", "link", "href", address);
        Map<String, Object> linked = Newsdesk.ready("articles");
        linked.put(
                "body",
                List.of(Map.of(
                        "type",
                        "paragraph",
                        "key",
                        "p",
                        "text",
                        List.of(Map.of("text", "a", "marks", List.of(link))))));
        Map<String, Object> embedding = Newsdesk.ready("articles");
        embedding.put("body", List.of(Map.of("type", "embed", "key", "e", "url", address)));
        Map<String, Object> picture = Newsdesk.media("image");
        picture.put("renditions", List.of(Map.of("url", address, "mediaType", "image/png")));

        assertThat(Editor.create("articles", linked).statusCode()).isIn(400, 422);
        assertThat(Editor.create("articles", embedding).statusCode()).isIn(400, 422);
        assertThat(Editor.create("media", picture).statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/?x='onmouseover='alert(1)",
                "https://a.example/?a=1&lt=2&quot;onclick=alert(1)&copy=3",
                "https://a.example/javascript:alert(1)",
                "https://a.example/a,https://b.example/b",
                "https://a.example/#%3Cscript%3E",
                "http://xn--80ak6aa92e.example/путь?имя=значение"
            })
    void anAddressComesOutAsItWentIn(String address) {
        Map<String, Object> content = story("Текст");
        content.put("body", List.of(Map.of("type", "embed", "key", "e", "url", address)));
        WorkingCopy article = Editor.published("articles", content);

        String html = given().get("/v1/articles/" + article.id() + "/html").asString();

        assertThat(HarmlessHtml.faults(html)).isEmpty();
        assertThat(Jsoup.parse(html).select("a").attr("href")).isEqualTo(address);
    }

    @Test
    @Tag("H7")
    void aBrowserThatIsSentThereDoesNothing() {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));

        Response answer = given().get("/v1/articles/" + article.id() + "/html");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .endsWith("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** HTML knows one kind of line end. */
    private static String shown(String text) {
        return text.replaceAll("\\R", "\n");
    }

    /** Names and their like have no line ends. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R|\t", " ");
    }

    private static Map<String, Object> story(String text) {
        WorkingCopy person = Editor.published("people", Newsdesk.named("Имя"));
        Map<String, Object> media = Newsdesk.media("image");
        media.put("alternativeText", Map.of("ru", oneLine(text)));
        media.put("credit", text);
        WorkingCopy picture = Editor.published("media", media);
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q", person, text));
        quote.put("officeLabel", text);
        quote.put("attribution", text);
        List<Map<String, Object>> spans = List.of(Map.of("text", text));
        Map<String, Object> row = Map.of("cells", List.of(Map.of("text", spans)));
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("headline", text);
        content.put("lead", text);
        content.put("kicker", "К");
        content.put("quotes", List.of(quote));
        content.put(
                "body",
                List.of(
                        Map.of("type", "paragraph", "key", "p", "text", spans),
                        Map.of("type", "heading", "key", "h", "level", 2, "text", spans),
                        Map.of("type", "list", "key", "l", "items", List.of(Map.of("text", spans))),
                        Map.of("type", "quote", "key", "c", "quote", "q"),
                        Map.of("type", "media", "key", "m", "media", picture.id(), "caption", text),
                        Map.of("type", "embed", "key", "e", "url", "https://a.example/", "title", text),
                        Map.of(
                                "type",
                                "table",
                                "key",
                                "t",
                                "firstRowIsHeading",
                                true,
                                "caption",
                                text,
                                "rows",
                                List.of(row, row))));
        return content;
    }
}
