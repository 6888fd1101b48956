package org.dateline.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of the issuer, by its discovery document. However many requests come, the issuer is asked by one thread
 * at a time, and at most once a second; all others go on with what is known.
 */
@Singleton
class IssuerKeys {

    private static final Logger LOG = Logger.getLogger("org.dateline.access");

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration USABLE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String issuer;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant asked = Instant.EPOCH;
    private volatile @Nullable Known known;

    private record Known(List<JsonWebKey> keys, Instant since) {

        boolean isOlderThan(Duration age, Instant now) {
            return since.plus(age).isBefore(now);
        }

        @Nullable
        JsonWebKey of(JsonWebSignature signature) throws JoseException {
            return new VerificationJwkSelector().select(signature, keys);
        }
    }

    IssuerKeys(SessionConfiguration configuration, Clock clock) {
        this.issuer = configuration.issuer().orElse("");
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Asks the issuer without minding if it does not answer. */
    void prepare() {
        refresh();
    }

    /** The key that a signature is said to be made with; null if the issuer has no such key. */
    @Nullable
    JsonWebKey of(JsonWebSignature signature) throws JoseException {
        Known before = known;
        if (before == null || before.isOlderThan(FRESH, now())) {
            refresh();
        }
        JsonWebKey key = usable().of(signature);
        if (key != null) {
            return key;
        }
        // The issuer may have a new one.
        refresh();
        return usable().of(signature);
    }

    private Known usable() {
        Known now = known;
        if (now == null || now.isOlderThan(USABLE, now())) {
            throw unavailable();
        }
        return now;
    }

    private void refresh() {
        if (!asked.plus(PAUSE).isAfter(now()) && asking.tryLock()) {
            try {
                known = new Known(fetched(), now());
            } catch (IOException | JoseException | IllegalArgumentException e) {
                LOG.warnf("The keys of %s cannot be had: %s", issuer, e);
            } finally {
                asked = now();
                asking.unlock();
            }
        }
    }

    private List<JsonWebKey> fetched() throws IOException, JoseException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        JsonNode discovery = json.readTree(get(http, URI.create(issuer.replaceFirst("/$", "") + DISCOVERY)));
        if (!discovery.path("issuer").asText().equals(issuer)) {
            throw new IOException("its discovery document is that of another issuer");
        }
        URI keys = URI.create(discovery.path("jwks_uri").asText());
        return new JsonWebKeySet(get(http, keys)).getJsonWebKeys();
    }

    private static String get(HttpClient http, URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException(address + " answers with " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static Problem unavailable() {
        return ProblemType.UNAVAILABLE
                .because("The identity provider cannot be reached at the moment.")
                .header("Retry-After", "1");
    }
}
