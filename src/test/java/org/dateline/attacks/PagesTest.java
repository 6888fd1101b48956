package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No list gives more than it should, nor goes on from where it never was. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("I6")
class PagesTest {

    private static final List<String> LIMITS = List.of(
            "0",
            "-1",
            "101",
            "1000000000",
            "9223372036854775808",
            "abc",
            "1.5",
            "1e2",
            "0x10",
            "+5",
            "%205",
            "5%20",
            "",
            "%D9%A3",
            "NaN",
            "5,6",
            "5&limit=6");

    private static final List<String> CURSORS =
            List.of("", "x", "%00", "AAAA", "AQA", "..%2f..", "%D1%8F", "null", "0", "a".repeat(513), "a".repeat(5000));

    static Stream<String> lists() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of("/v1/" + kind.plural(), "/manage/v1/" + kind.plural()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aLimitIsANumberFromOneToAHundred(String list) {
        LIMITS.forEach(limit -> refused(list + "?limit=" + limit, "?limit"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aCursorIsOneThatTheListGaveOut(String list) {
        CURSORS.forEach(cursor -> refused(list + "?cursor=" + cursor, "?cursor"));
        byte[] random = new byte[64];
        refused(list + "?cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(random), "?cursor");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void thereIsNoOffset(String list) {
        for (String name : List.of("offset", "page", "skip", "start", "from_row", "page[size]", "per_page")) {
            Response answer = ask(list + "?" + name + "=1");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/unknown-parameter");
        }
    }

    private static void refused(String address, String pointer) {
        Response answer = ask(address);

        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(answer.<List<String>>path("errors.pointer")).as(address).contains(pointer);
    }

    private static Response ask(String address) {
        return Editor.asking().urlEncodingEnabled(false).get(address);
    }
}
