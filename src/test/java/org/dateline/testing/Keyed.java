package org.dateline.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Writes that carry an {@code Idempotency-Key}. */
public final class Keyed {

    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";

    private Keyed() {}

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static RequestSpecification asking(String key) {
        return Editor.asking().header(HEADER, key);
    }

    public static Response create(String key, String kind, Object content) {
        return asking(key).contentType(ContentType.JSON).body(content).post("/manage/v1/" + kind);
    }

    /** Sends the request until nobody is at work on an earlier one with the key. */
    public static Response createAtLast(String key, String kind, Object content) {
        Response response = create(key, kind, content);
        while (response.statusCode() == 409 && response.path("type").equals("/problems/idempotency-key-in-use")) {
            response = create(key, kind, content);
        }
        return response;
    }
}
