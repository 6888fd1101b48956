package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody's name, role or token is in anything that goes out. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("L6")
class IdentitiesTest {

    static Stream<String> kinds() {
        return Newsdesk.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readersAreNotToldWhoDidIt(String kind) {
        WorkingCopy copy = Editor.published(kind, Newsdesk.ready(kind));

        List<Response> answers = List.of(
                Editor.publish(copy.version(9)),
                Editor.trash(copy),
                given().get("/v1/" + kind + "/" + copy.id()),
                given().get("/v1/" + kind));

        assertThat(answers).allSatisfy(answer -> tells(answer, List.of("administrator", "createdby", "account")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void colleaguesAreToldNamesAndNothingElse(String kind) {
        WorkingCopy copy = Editor.published(kind, Newsdesk.ready(kind));

        List<Response> answers = List.of(
                Editor.read(copy),
                Editor.get(copy, "steps"),
                Editor.get(copy, "revisions"),
                Editor.asking().get("/manage/v1/" + kind));

        assertThat(answers).allSatisfy(answer -> tells(answer, List.of()));
    }

    @Test
    void theDocumentsHaveNoTokenAsAnExample() {
        for (String path : List.of("/v1/openapi", "/manage/v1/openapi")) {
            assertThat(given().get(path).asString()).doesNotContain(TestDatabase.ADMIN_TOKEN, "dateline_");
        }
    }

    @Test
    void aRefusedTokenIsNotRepeated() {
        Response refused = given().header("Authorization", "Bearer wrong-but-somebodys-0123456789")
                .get("/manage/v1/articles");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.asString() + refused.headers()).doesNotContain("somebodys");
    }

    private static void tells(Response answer, List<String> neither) {
        String all = (answer.asString() + answer.headers()).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain("updatedby", "role\":\"", "e-mail", "email", "token", "127.0.0.1");
        assertThat(neither).noneMatch(all::contains);
    }
}
