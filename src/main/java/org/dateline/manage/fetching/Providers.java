package org.dateline.manage.fetching;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.published.Newsroom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks providers with patience, but not without end: a request that fails is repeated, a host that keeps failing is left alone. */
@Singleton
class Providers {

    private final FetchingConfiguration configuration;
    private final Provider provider;

    /** As many as hosts are configured. */
    private final Map<String, TypedGuard<Answer>> guards = new ConcurrentHashMap<>();

    Providers(
            FetchingConfiguration configuration,
            Newsroom newsroom,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.configuration = configuration;
        String contact = configuration.contact().orElseGet(newsroom::siteUrl);
        this.provider = new Provider(
                "Dateline/" + version + " (+" + contact + ")",
                configuration.timeout(),
                configuration.maxBytes(),
                clock);
    }

    /** The answer; {@link FetchFailed} if there is none. */
    Answer ask(URI address, Known known) {
        AtomicReference<@Nullable FetchFailed> last = new AtomicReference<>();
        try {
            return guards.computeIfAbsent(host(address), this::guard).call(() -> ask(address, known, last));
        } catch (FetchFailed e) {
            throw e;
        } catch (TimeoutException e) {
            throw FetchFailed.passing("The provider gave no whole answer within " + configuration.timeout() + ".", e);
        } catch (CircuitBreakerOpenException e) {
            FetchFailed reason = last.get();
            throw reason != null
                    ? reason
                    : FetchFailed.unwelcome(
                            "The provider is not asked: it has failed again and again.", configuration.breakerPause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchFailed.passing("Dateline was stopped before the answer came.", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer ask(URI address, Known known, AtomicReference<@Nullable FetchFailed> last)
            throws InterruptedException {
        try {
            return provider.ask(address, known);
        } catch (FetchFailed e) {
            last.set(e);
            throw e;
        }
    }

    private TypedGuard<Answer> guard(String host) {
        return TypedGuard.create(Answer.class)
                .withDescription(host)
                .withRetry()
                .maxRetries(configuration.retries())
                .delay(milliseconds(configuration.retryPause()), ChronoUnit.MILLIS)
                .jitter(milliseconds(configuration.retryPause()) / 2, ChronoUnit.MILLIS)
                .whenException(Providers::isPassing)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(configuration.breakerThreshold())
                .failureRatio(1)
                .delay(milliseconds(configuration.breakerPause()), ChronoUnit.MILLIS)
                .when(Providers::isPassing)
                .done()
                .withTimeout()
                .duration(milliseconds(configuration.timeout()), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /** An answer that a provider gave on purpose would be the same a moment later. */
    private static boolean isPassing(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof FetchFailed failed && failed.isPassing();
    }

    private static String host(URI address) {
        return String.valueOf(address.getRawAuthority());
    }

    private static long milliseconds(Duration duration) {
        return Math.max(1, duration.toMillis());
    }
}
