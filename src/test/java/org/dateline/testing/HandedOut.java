package org.dateline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A token that the administrator has handed out. */
public record HandedOut(UUID id, UUID account, String prefix, String secret) {

    public static HandedOut role(String role) {
        return made(Map.of("label", role + " of the tests", "role", role));
    }

    public static HandedOut scopes(String... scopes) {
        return made(Map.of("label", "machine of the tests", "scopes", List.of(scopes)));
    }

    public static HandedOut made(Map<String, ?> wanted) {
        Response answer = wanted(wanted);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return new HandedOut(
                answer.jsonPath().getUUID("token.id"),
                answer.jsonPath().getUUID("token.account"),
                answer.path("token.prefix"),
                answer.path("secret"));
    }

    public static Response wanted(Map<String, ?> wanted) {
        return Editor.asking().contentType(ContentType.JSON).body(wanted).post("/manage/v1/tokens");
    }

    /** A request of whoever has it. */
    public RequestSpecification asking() {
        return asking(secret);
    }

    public static RequestSpecification asking(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
