package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers may not see can't be asked about either, and the refusal does not tell that it exists. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class HiddenFieldsTest {

    private static final List<String> HIDDEN = List.of(
            "internalNote",
            "internal_note",
            "embargo",
            "version",
            "state",
            "createdAt",
            "modifiedAt",
            "trashedAt",
            "hash",
            "token",
            "content");

    private static final List<String> SPELLINGS = List.of(
            "d.%s",
            "t1.%s",
            "editorial.document.%s",
            "author.%s",
            "%s::text",
            "%s->>x",
            "%s[]",
            "%s[$ne]",
            "-%s",
            " %s",
            "%s\u0000",
            "\uff49%s",
            "%s\u200b",
            "__proto__.%s",
            "constructor.prototype.%s");

    private static final List<String> DOORS = List.of(
            "filter",
            "sort",
            "order",
            "orderBy",
            "fields",
            "select",
            "include",
            "expand",
            "populate",
            "q",
            "search",
            "group",
            "facet",
            "export",
            "alias",
            "where",
            "count");

    static Stream<String> lists() {
        return Stream.of(Kind.values()).map(kind -> "/v1/" + kind.plural());
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Tag("L1")
    void aHiddenFieldAnswersLikeOneThatDoesNotExist(String list) {
        for (String hidden : HIDDEN) {
            sameRefusal(list, hidden + "=1", hidden, "nothing=1", "nothing");
            for (String door : DOORS) {
                sameRefusal(list, door + "=" + hidden, hidden, door + "=nothing", "nothing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Tag("L2")
    void noSpellingOfAHiddenFieldGetsThrough(String list) {
        for (String spelling : SPELLINGS) {
            for (String hidden : List.of("internalNote", "password", "EMBARGO")) {
                String name = URLEncoder.encode(spelling.formatted(hidden), StandardCharsets.UTF_8);

                Response answer = given().urlEncodingEnabled(false).get(list + "?" + name + "=1");

                assertThat(answer.statusCode()).as(name).isEqualTo(400);
                assertThat(answer.<String>path("type")).isEqualTo("/problems/unknown-parameter");
            }
        }
    }

    private static void sameRefusal(String list, String query, String name, String otherQuery, String otherName) {
        Response hidden = given().get(list + "?" + query);
        Response unknown = given().get(list + "?" + otherQuery);

        assertThat(hidden.statusCode()).as(query).isEqualTo(400);
        assertThat(told(hidden, name)).isEqualTo(told(unknown, otherName));
    }

    private static String told(Response answer, String name) {
        // What was asked for may be told again, where it is said that it is not known, and nowhere else.
        return answer.asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "")
                .replace("?" + name + "\"", "?…\"")
                .replace("names " + name + ", which is not", "names …, which is not")
                .replace("the value " + name + ", which is not", "the value …, which is not");
    }
}
