package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** All pages of a list, there and back again. */
final class Walk {

    private Walk() {}

    /** What rows have under the path; pages that go back have to be those that went there. */
    static List<String> through(String list, int limit, String path) {
        String start = list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
        List<List<String>> pages = new ArrayList<>();
        Response page = read(start);
        pages.add(page.path("data." + path));
        while (page.path("page.next") != null) {
            page = read(start + "&cursor=" + page.path("page.next"));
            pages.add(page.path("data." + path));
        }
        for (int i = pages.size() - 2; i >= 0; i--) {
            page = read(start + "&cursor=" + page.path("page.prev"));
            assertThat(page.<List<String>>path("data." + path)).isEqualTo(pages.get(i));
        }
        assertThat(page.<String>path("page.prev")).isNull();
        return pages.stream().flatMap(List::stream).toList();
    }

    private static Response read(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as("%s: %s", address, answer.asString()).isEqualTo(200);
        return answer;
    }
}
