package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * An identity provider on the loopback interface: its discovery document and its keys, as a real one has them, and beside
 * them what tests ask of it: {@code /sign} whatever they want, {@code /rotate} the RSA key, have an {@code /outage}.
 */
public final class StubIssuer implements QuarkusTestResourceLifecycleManager {

    public static final String AUDIENCE = "dateline";

    /** Set to {@code true}: it is away when the application starts. */
    public static final String AWAY = "away";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, PublicJsonWebKey> keys = new ConcurrentHashMap<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean away;
    private HttpServer server;

    @Override
    public void init(Map<String, String> arguments) {
        away = Boolean.parseBoolean(arguments.get(AWAY));
    }

    @Override
    public Map<String, String> start() {
        try {
            keys.put("rsa", named(RsaJwkGenerator.generateJwk(2048)));
            keys.put("ec", named(EcJwkGenerator.generateJwk(EllipticCurves.P256)));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> publish(
                            exchange, "{\"issuer\":\"" + address + "\",\"jwks_uri\":\"" + address + "/keys\"}"));
            server.createContext("/keys", exchange -> {
                fetches.incrementAndGet();
                publish(exchange, new JsonWebKeySet(keys.values().toArray(new PublicJsonWebKey[0])).toJson());
            });
            server.createContext("/fetches", exchange -> answer(exchange, 200, fetches.toString()));
            server.createContext("/sign", exchange -> answer(exchange, 200, signed(read(exchange))));
            server.createContext("/rotate", exchange -> {
                keys.put("rsa", rsa());
                answer(exchange, 200, "");
            });
            server.createContext("/outage", exchange -> {
                away = Boolean.parseBoolean(exchange.getRequestURI().getQuery());
                answer(exchange, 200, "");
            });
            server.start();
            return Map.of("dateline.oidc.issuer", address, "dateline.oidc.audience", AUDIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static PublicJsonWebKey rsa() {
        try {
            return named(RsaJwkGenerator.generateJwk(2048));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey named(PublicJsonWebKey key) {
        key.setKeyId(UUID.randomUUID().toString());
        key.setUse("sig");
        return key;
    }

    /** {@code {"key": "rsa", "headers": {…}, "payload": "…"}}; the key's own name is the default {@code kid}. */
    private String signed(JsonNode wanted) {
        try {
            PublicJsonWebKey key = keys.get(wanted.path("key").asText());
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(key.getKeyType().equals("EC") ? "ES256" : "RS256");
            signature.setKeyIdHeaderValue(key.getKeyId());
            wanted.path("headers")
                    .properties()
                    .forEach(header ->
                            signature.setHeader(header.getKey(), JSON.convertValue(header.getValue(), Object.class)));
            signature.setPayload(wanted.path("payload").asText());
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(HttpExchange exchange, String body) throws IOException {
        answer(exchange, away ? 503 : 200, away ? "" : body);
    }

    private static JsonNode read(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
