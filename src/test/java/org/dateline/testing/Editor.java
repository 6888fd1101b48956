package org.dateline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** An editor at the management API. */
public final class Editor {

    private static final String ROOT = "/manage/v1/";

    private Editor() {}

    /** A request with the token of the administrator of the test run. */
    public static RequestSpecification asking() {
        return given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN);
    }

    public static Response create(String kind, Object content) {
        return asking().contentType(ContentType.JSON).body(content).post(ROOT + kind);
    }

    /** Creates what must be right. */
    public static WorkingCopy created(String kind, Object content) {
        Response response = create(kind, content);
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + " " + response.asString());
        }
        return new WorkingCopy(
                kind, response.jsonPath().getUUID("id"), response.jsonPath().getLong("version"));
    }

    public static WorkingCopy published(String kind, Object content) {
        WorkingCopy copy = created(kind, content);
        Response response = publish(copy);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.asString());
        }
        return copy;
    }

    public static Response read(WorkingCopy copy) {
        return asking().get(copy.path());
    }

    public static Response replace(WorkingCopy copy, Object content) {
        return asking().header("If-Match", copy.etag())
                .contentType(ContentType.JSON)
                .body(content)
                .put(copy.path());
    }

    public static Response patch(WorkingCopy copy, Map<String, ?> patch) {
        return asking().header("If-Match", copy.etag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(copy.path());
    }

    public static Response trash(WorkingCopy copy) {
        return asking().header("If-Match", copy.etag()).delete(copy.path());
    }

    public static Response publish(WorkingCopy copy) {
        return asking().header("If-Match", copy.etag()).put(copy.path() + "/publication");
    }

    public static Response publishWithReferences(WorkingCopy copy) {
        return asking().header("If-Match", copy.etag())
                .queryParam("withReferences", true)
                .put(copy.path() + "/publication");
    }

    public static Response withdraw(WorkingCopy copy) {
        return asking().header("If-Match", copy.etag()).delete(copy.path() + "/publication");
    }

    /** A step without a body, such as {@code PUT review}. */
    public static Response put(WorkingCopy copy, String step) {
        return asking().header("If-Match", copy.etag()).put(copy.path() + "/" + step);
    }

    public static Response put(WorkingCopy copy, String step, Object body) {
        return asking().header("If-Match", copy.etag())
                .contentType(ContentType.JSON)
                .body(body)
                .put(copy.path() + "/" + step);
    }

    public static Response post(WorkingCopy copy, String step, Object body) {
        return asking().header("If-Match", copy.etag())
                .contentType(ContentType.JSON)
                .body(body)
                .post(copy.path() + "/" + step);
    }

    public static Response delete(WorkingCopy copy, String step) {
        return asking().header("If-Match", copy.etag()).delete(copy.path() + "/" + step);
    }

    public static Response get(WorkingCopy copy, String part) {
        return asking().get(copy.path() + "/" + part);
    }

    /** Makes the one an alias of the other. */
    public static Response merge(WorkingCopy loser, WorkingCopy survivor) {
        return asking().header("If-Match", loser.etag())
                .contentType(ContentType.JSON)
                .body(Map.of("into", survivor.id()))
                .put(loser.path() + "/merge");
    }

    /** A working copy in a version that the editor has seen. */
    public record WorkingCopy(String kind, UUID id, long version) {

        public String path() {
            return ROOT + kind + "/" + id;
        }

        public String slug() {
            return read(this).path("lifecycle.slug");
        }

        public String etag() {
            return "\"" + version + "\"";
        }

        public WorkingCopy version(long other) {
            return new WorkingCopy(kind, id, other);
        }
    }
}
