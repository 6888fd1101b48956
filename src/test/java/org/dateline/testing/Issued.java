package org.dateline.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A token that the {@link StubIssuer} is asked for; what is not changed is as it should be. */
public final class Issued {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, Object> headers = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String key = "rsa";
    private @Nullable String payload;

    private Issued() {}

    /** An access token of somebody new. */
    public static Issued to(String... roles) {
        Issued token = new Issued();
        Instant now = Instant.now();
        return token.header("typ", "at+jwt")
                .claim("iss", issuer())
                .claim("aud", StubIssuer.AUDIENCE)
                .claim("sub", UUID.randomUUID().toString())
                .claim("iat", now.getEpochSecond())
                .claim("exp", now.plusSeconds(300).getEpochSecond())
                .claim("name", "Айгуль Токтоева")
                .claim("roles", List.of(roles));
    }

    /** @param value null to leave it out */
    public Issued header(String name, @Nullable Object value) {
        return put(headers, name, value);
    }

    /** @param value null to leave it out */
    public Issued claim(String name, @Nullable Object value) {
        return put(claims, name, value);
    }

    /** @param name {@code rsa} or {@code ec} */
    public Issued signedWith(String name) {
        key = name;
        return this;
    }

    /** Instead of the claims. */
    public Issued payload(String text) {
        payload = text;
        return this;
    }

    public String claims() {
        return payload == null ? json(claims) : payload;
    }

    public String subject() {
        return String.valueOf(claims.get("sub"));
    }

    public String token() {
        return ask("/sign", json(Map.of("key", key, "headers", headers, "payload", claims())));
    }

    public static String issuer() {
        return ConfigProvider.getConfig().getValue("dateline.oidc.issuer", String.class);
    }

    /** Has the issuer do something. */
    public static String ask(String path, String body) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create(issuer() + path))
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Issued put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value == null) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
        return this;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
