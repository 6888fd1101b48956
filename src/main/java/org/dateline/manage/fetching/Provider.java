package org.dateline.manage.fetching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends one request and understands what comes back, as far as every answer is alike. */
final class Provider {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})\"?", Pattern.CASE_INSENSITIVE);

    /** Longer ones are no validators but an attempt to fill our memory. */
    private static final int LONGEST_VALIDATOR = 200;

    private static final int OK = 200;
    private static final int NON_AUTHORITATIVE = 203;
    private static final int NOT_MODIFIED = 304;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int INTERNAL_ERROR = 500;

    /** A redirect leads to where nobody has decided to ask. */
    private final HttpClient client;

    private final String userAgent;
    private final int maxBytes;
    private final Clock clock;

    Provider(String userAgent, Duration connecting, int maxBytes, Clock clock) {
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .version(Version.HTTP_1_1)
                .connectTimeout(connecting)
                .build();
        this.userAgent = userAgent;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    Answer ask(URI address, Known known) throws InterruptedException {
        HttpResponse<byte[]> response = send(request(address, known));
        Wishes wishes = new Wishes(response.headers(), clock);
        return switch (response.statusCode()) {
            case OK, NON_AUTHORITATIVE -> new Answer(content(response), false, wishes.ofAnswer());
            case NOT_MODIFIED -> new Answer(confirmed(known, response.headers()), true, wishes.ofAnswer());
            default -> throw refusal(response.statusCode(), wishes.ofRefusal());
        };
    }

    private HttpRequest request(URI address, Known known) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("User-Agent", userAgent).header("Accept-Encoding", "gzip");
        if (known.isRecognizable()) {
            Optional.ofNullable(known.etag()).ifPresent(etag -> request.header("If-None-Match", etag));
            Optional.ofNullable(known.lastModified()).ifPresent(date -> request.header("If-Modified-Since", date));
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, answer -> new BoundedBody(maxBytes));
        } catch (IOException e) {
            throw isTooLong(e) ? tooLong() : FetchFailed.passing("The provider cannot be reached.", e);
        }
    }

    private static boolean isTooLong(@Nullable Throwable failure) {
        return failure != null && (failure instanceof BoundedBody.TooLong || isTooLong(failure.getCause()));
    }

    private FetchFailed tooLong() {
        return FetchFailed.lasting("The answer is longer than " + maxBytes + " bytes.");
    }

    private Known content(HttpResponse<byte[]> response) {
        return new Known(
                validator(response.headers(), "ETag"),
                validator(response.headers(), "Last-Modified"),
                charset(response.headers()),
                plain(response));
    }

    private byte[] plain(HttpResponse<byte[]> response) {
        String encoding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity" -> response.body();
            case "gzip", "x-gzip" -> unpacked(response.body());
            default -> throw FetchFailed.lasting("The answer is packed in a way that was not asked for.");
        };
    }

    private byte[] unpacked(byte[] packed) {
        try {
            return BoundedBody.unpacked(packed, maxBytes);
        } catch (BoundedBody.TooLong e) {
            throw tooLong();
        } catch (IOException e) {
            throw FetchFailed.passing("The answer cannot be unpacked.", e);
        }
    }

    private static Known confirmed(Known known, HttpHeaders headers) {
        if (!known.isRecognizable()) {
            throw FetchFailed.lasting("The provider confirms an answer that we do not have.");
        }
        String etag = validator(headers, "ETag");
        String lastModified = validator(headers, "Last-Modified");
        return new Known(
                etag == null ? known.etag() : etag,
                lastModified == null ? known.lastModified() : lastModified,
                known.charset(),
                known.body());
    }

    private static FetchFailed refusal(int status, @Nullable Duration rest) {
        String reason = status >= 300 && status < 400
                ? "The provider sends us elsewhere (status " + status + "), where we do not go."
                : "The provider refuses with the status " + status + ".";
        if (rest != null) {
            return FetchFailed.unwelcome(reason, rest);
        }
        boolean passing = status >= INTERNAL_ERROR || status == REQUEST_TIMEOUT;
        return passing ? FetchFailed.passing(reason, null) : FetchFailed.lasting(reason);
    }

    private static @Nullable String validator(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALIDATOR)
                .orElse(null);
    }

    private static @Nullable String charset(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .orElse(null);
    }
}
