package org.dateline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What the HTTP server and JAX-RS refuse, by status. */
final class HttpFaults {

    private HttpFaults() {}

    static Problem of(WebApplicationException failure) {
        if (failure.getCause() instanceof Problem problem) {
            return problem;
        }
        if (failure.getCause() instanceof JsonProcessingException body) {
            return UnreadableBody.of(body);
        }
        return of(failure.getResponse().getStatus(), failure);
    }

    static Problem of(int status, @Nullable Throwable cause) {
        Problem problem = switch (status) {
            case 401 -> unauthorized("The request has no valid token.");
            case 403 -> ProblemType.FORBIDDEN.because("The owner of the token may not do this.");
            case 404 -> ProblemType.NOT_FOUND.because("There is nothing under this address.");
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.because("This address does not know the method.");
            case 406 ->
                ProblemType.NOT_ACCEPTABLE.because(
                        "This address answers with none of the media types that are accepted.");
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE.because("The body has more bytes than are accepted.");
            case 414 -> ProblemType.URI_TOO_LONG.because("The address has more bytes than are accepted.");
            case 415 ->
                ProblemType.UNSUPPORTED_MEDIA_TYPE.because("The Content-Type is not one that this address can read.");
            case 431 -> ProblemType.HEADERS_TOO_LARGE.because("The headers have more bytes than are accepted.");
            case 503 ->
                ProblemType.UNAVAILABLE
                        .because("The server cannot answer at the moment.")
                        .header(HttpHeaders.RETRY_AFTER, "2");
            default ->
                status >= 400 && status < 500
                        ? ProblemType.BAD_REQUEST.because("The request cannot be understood.")
                        : ProblemType.INTERNAL.because("The request could not be completed.");
        };
        return cause == null ? problem : problem.causedBy(cause);
    }

    static Problem unauthorized(String detail) {
        return ProblemType.UNAUTHORIZED
                .because(detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dateline\"");
    }
}
