package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Issued;
import org.dateline.testing.StubIssuer;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are not what they seem. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubIssuer.class)
@Tag("T1")
class AccessTokenAttacksTest {

    private static final String ME = "/manage/v1/me";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ec"})
    void whatTheIssuerSignsForUsIsAccepted(String key) {
        assertThat(status(Issued.to("editor").signedWith(key))).isEqualTo(200);
    }

    @Test
    void otherFormsOfAccessTokensAreAcceptedToo() {
        assertThat(status(Issued.to("editor").header("typ", "JWT"))).isEqualTo(200);
        assertThat(status(Issued.to("editor").header("typ", null))).isEqualTo(200);
        assertThat(status(Issued.to("editor").header("typ", "application/AT+JWT")))
                .isEqualTo(200);
        assertThat(status(Issued.to("editor")
                        .header("typ", "JWT")
                        .claim("typ", "Bearer")
                        .claim("nonce", "n")))
                .isEqualTo(200);
        assertThat(status(Issued.to("editor").claim("aud", List.of("account", StubIssuer.AUDIENCE))))
                .isEqualTo(200);
        assertThat(status(Issued.to("editor").claim("azp", "any-client"))).isEqualTo(200);
    }

    @Test
    void aTokenThatNobodyHasSignedIsRefused() {
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            String header = encoded("{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(none));
            String claims = encoded(Issued.to("administrator").claims());
            refused(header + "." + claims + ".");
            refused(header + "." + claims + ".AA");
            refused(header + "." + claims);
        }
        refused(encoded("{}") + "." + encoded(Issued.to("administrator").claims()) + ".AA");
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws Exception {
        PublicKey key = publicKey("RSA");
        for (byte[] secret : List.of(
                key.getEncoded(),
                Base64.getEncoder().encode(key.getEncoded()),
                pem(key).getBytes(StandardCharsets.US_ASCII),
                (pem(key) + "\n").getBytes(StandardCharsets.US_ASCII))) {
            String content = encoded("{\"alg\":\"HS256\",\"kid\":\"%s\"}".formatted(kid("RSA"))) + "."
                    + encoded(Issued.to("administrator").claims());
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNotUsed() throws Exception {
        PublicJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
        String address = Issued.issuer() + "/sign";
        for (String kid : List.of(kid("RSA"), "", "../../etc/passwd", "/dev/null", "' OR 1=1 --", address, "\u0000")) {
            for (Map.Entry<String, Object> header : Map.<String, Object>of(
                            "jku",
                            address,
                            "x5u",
                            address,
                            "jwk",
                            own.toParams(org.jose4j.jwk.JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                            "x5c",
                            List.of("AA"),
                            "x5t",
                            "AA")
                    .entrySet()) {
                JsonWebSignature signature = new JsonWebSignature();
                signature.setAlgorithmHeaderValue("RS256");
                signature.setKeyIdHeaderValue(kid);
                signature.setHeader("typ", "at+jwt");
                signature.setHeader(header.getKey(), header.getValue());
                signature.setPayload(Issued.to("administrator").claims());
                signature.setKey(own.getPrivateKey());
                refused(signature.getCompactSerialization());
            }
        }
    }

    @Test
    void evenSignedByTheIssuerATokenMustNotTellUsWhereItsKeyIs() {
        for (String header : List.of("jku", "x5u", "cty", "zip", "enc")) {
            assertThat(status(Issued.to("editor").header(header, "https://example.org/")))
                    .as(header)
                    .isEqualTo(401);
        }
        assertThat(status(Issued.to("editor").header("jwk", Map.of("kty", "RSA"))))
                .isEqualTo(401);
        assertThat(status(Issued.to("editor").header("x5c", List.of("AA")))).isEqualTo(401);
        assertThat(status(Issued.to("editor").header("crit", List.of("exp")))).isEqualTo(401);
    }

    @Test
    void aKeyOfAnotherKindOrNameIsRefused() throws IOException, InterruptedException {
        assertThat(status(Issued.to("editor").header("kid", kid("EC")))).isEqualTo(401);
        assertThat(status(Issued.to("editor").header("kid", "unknown"))).isEqualTo(401);
        assertThat(status(Issued.to("editor").header("alg", "RS512").header("kid", kid("EC"))))
                .isEqualTo(401);
    }

    @Test
    void whatIsForOthersOrOfOthersIsRefused() {
        for (Object audience :
                List.of("", "other", "Dateline", "dateline ", List.of(), List.of("other"), 5, Map.of())) {
            assertThat(status(Issued.to("editor").claim("aud", audience)))
                    .as("%s", audience)
                    .isEqualTo(401);
        }
        assertThat(status(Issued.to("editor").claim("aud", null))).isEqualTo(401);
        for (Object issuer : List.of("", Issued.issuer() + "/", "https://example.org", List.of(Issued.issuer()), 5)) {
            assertThat(status(Issued.to("editor").claim("iss", issuer)))
                    .as("%s", issuer)
                    .isEqualTo(401);
        }
        assertThat(status(Issued.to("editor").claim("iss", null))).isEqualTo(401);
    }

    @Test
    void timesAreRequiredAndKept() {
        long now = Instant.now().getEpochSecond();
        assertThat(status(Issued.to("editor").claim("exp", null))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("iat", null))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("exp", now - 60))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("exp", "never"))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("exp", -1))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("nbf", now + 60))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("iat", now + 60))).isEqualTo(401);
        assertThat(status(Issued.to("editor").claim("nbf", now + 3))).isEqualTo(200);
        assertThat(status(Issued.to("editor").claim("iat", now + 3))).isEqualTo(200);
    }

    @Test
    void subjectsAreTextsOfBoundedLength() {
        assertThat(status(Issued.to("editor").claim("sub", null))).isEqualTo(401);
        for (Object subject : List.of("", " ", 5, List.of("x"), "x".repeat(256), "a\u0000b", "a\nb")) {
            assertThat(status(Issued.to("editor").claim("sub", subject)))
                    .as("%s", subject)
                    .isEqualTo(401);
        }
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        for (String mark : List.of("nonce", "at_hash", "c_hash", "s_hash")) {
            assertThat(status(Issued.to("editor").header("typ", "JWT").claim(mark, "x")))
                    .as(mark)
                    .isEqualTo(401);
            assertThat(status(Issued.to("editor").header("typ", null).claim(mark, "x")))
                    .as(mark)
                    .isEqualTo(401);
        }
        for (String type : List.of("ID", "Refresh", "Logout", "Offline")) {
            assertThat(status(Issued.to("editor").header("typ", "JWT").claim("typ", type)))
                    .as(type)
                    .isEqualTo(401);
        }
        assertThat(status(Issued.to("editor").claim("token_use", "id"))).isEqualTo(401);
        for (String type : List.of("logout+jwt", "dpop+jwt", "secevent+jwt", "id+jwt", "oauth-authz-req+jwt")) {
            assertThat(status(Issued.to("editor").header("typ", type))).as(type).isEqualTo(401);
        }
        assertThat(status(Issued.to("editor").header("typ", "JWT").claim("events", Map.of("x", Map.of()))))
                .isEqualTo(401);
    }

    @Test
    void claimsThatAreThereTwiceAreRefused() {
        String claims = Issued.to("contributor").claims();
        String twice = claims.substring(0, claims.length() - 1) + ",\"roles\":[\"administrator\"]}";

        assertThat(status(Issued.to().payload(twice))).isEqualTo(401);
        assertThat(status(Issued.to().payload("[]"))).isEqualTo(401);
        assertThat(status(Issued.to().payload("null"))).isEqualTo(401);
        assertThat(status(Issued.to().payload("{"))).isEqualTo(401);
        assertThat(status(Issued.to().payload(""))).isEqualTo(401);
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        String[] parts = Issued.to("contributor").token().split("\\.");
        String[] other = Issued.to("administrator").token().split("\\.");

        refused(parts[0] + "." + other[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + other[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2] + "A");
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(4));
        refused(parts[0] + "." + parts[1] + "." + parts[2] + "=");
        refused(parts[0] + "." + parts[1] + "." + parts[2] + "." + parts[2]);
        refused(parts[0] + ". " + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1]);
    }

    @Test
    void encryptedTokensAreRefusedUnread() throws Exception {
        JsonWebEncryption bomb = new JsonWebEncryption();
        bomb.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.RSA_OAEP_256);
        bomb.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_128_CBC_HMAC_SHA_256);
        bomb.enableDefaultCompression();
        bomb.setPayload(" ".repeat(2_000_000));
        bomb.setKey(publicKey("RSA"));

        refused(bomb.getCompactSerialization());
    }

    @Test
    void hugeTokensAreRefused() {
        Response large = HandedOut.asking(
                        Issued.to("editor").claim("x", "x".repeat(48_000)).token())
                .get(ME);
        Response still = HandedOut.asking(
                        Issued.to("editor").claim("x", "x".repeat(8_000)).token())
                .get(ME);

        assertThat(large.statusCode()).isEqualTo(431);
        assertThat(still.statusCode()).isEqualTo(200);
    }

    @Test
    void whoSendsGarbageDoesNotMakeUsAskTheIssuer() {
        Issued issued = Issued.to("editor").header("kid", "unknown");
        int before = Integer.parseInt(Issued.ask("/fetches", ""));
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            refused(issued.token());
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;

        assertThat(Integer.parseInt(Issued.ask("/fetches", "")) - before).isLessThanOrEqualTo((int) seconds + 2);
    }

    @Test
    void aNewKeyIsFetchedAndTheOldOneIsNoLongerGood() {
        String before = Issued.to("editor").token();
        assertThat(HandedOut.asking(before).get(ME).statusCode()).isEqualTo(200);

        Issued.ask("/rotate", "");

        String after = Issued.to("editor").token();
        Instant deadline = Instant.now().plusSeconds(30);
        int status = HandedOut.asking(after).get(ME).statusCode();
        while (status != 200 && Instant.now().isBefore(deadline)) {
            status = HandedOut.asking(after).get(ME).statusCode();
        }
        assertThat(status).isEqualTo(200);
        refused(before);
    }

    private static int status(Issued issued) {
        return HandedOut.asking(issued.token()).get(ME).statusCode();
    }

    private static void refused(String token) {
        Response answer = HandedOut.asking(token).get(ME);
        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.<String>path("detail"))
                .isEqualTo(HandedOut.asking("x").get(ME).path("detail"));
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----";
    }

    private static String kid(String type) throws IOException, InterruptedException {
        return key(type).path("kid").asText();
    }

    private static PublicKey publicKey(String type) throws Exception {
        return PublicJsonWebKey.Factory.newPublicJwk(key(type).toString()).getPublicKey();
    }

    private static JsonNode key(String type) throws IOException, InterruptedException {
        String keys = HTTP.send(
                        HttpRequest.newBuilder(URI.create(Issued.issuer() + "/keys"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return StreamSupport.stream(JSON.readTree(keys).path("keys").spliterator(), false)
                .filter(key -> key.path("kty").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
