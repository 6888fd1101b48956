package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An id opens what it is the id of, through the door of its own kind only. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("W2")
@Tag("W3")
class OtherKindsTest {

    static Stream<String> kinds() {
        return Newsdesk.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdIsNotFoundBehindAnyOtherDoor(String kind) {
        WorkingCopy copy = Editor.published(kind, Newsdesk.ready(kind));
        String slug = Editor.read(copy).path("lifecycle.slug");
        String before = Editor.read(copy).asString();

        kinds().filter(other -> !other.equals(kind)).forEach(other -> {
            WorkingCopy foreign = new WorkingCopy(other, copy.id(), copy.version());
            List<Response> answers = List.of(
                    Editor.read(foreign),
                    Editor.replace(foreign, Newsdesk.ready(other)),
                    Editor.patch(foreign, java.util.Map.of()),
                    Editor.publish(foreign),
                    Editor.withdraw(foreign),
                    Editor.trash(foreign),
                    given().get("/v1/" + other + "/" + copy.id()),
                    given().get("/v1/" + other + "/by-slug/" + slug));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        });
        assertThat(Editor.read(copy).asString()).isEqualTo(before);
    }
}
