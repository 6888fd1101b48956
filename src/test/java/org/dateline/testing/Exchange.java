package org.dateline.testing;

import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One request with its answer, as far as the contract is concerned; header names are in lower case. */
public record Exchange(
        String method,
        String path,
        Set<String> queryParameters,
        Map<String, String> requestHeaders,
        @Nullable String requestBody,
        int status,
        Map<String, String> answerHeaders,
        String answerBody) {

    static Exchange of(FilterableRequestSpecification request, Response answer) {
        URI uri = URI.create(request.getURI());
        return new Exchange(
                request.getMethod(),
                uri.getRawPath(),
                names(uri.getRawQuery()),
                headers(request.getHeaders()),
                text(request.getBody()),
                answer.statusCode(),
                headers(answer.getHeaders()),
                new String(answer.asByteArray(), StandardCharsets.UTF_8));
    }

    /** The media type of the request without its parameters; empty when there is none. */
    String requestType() {
        return mediaType(requestHeaders);
    }

    String answerType() {
        return mediaType(answerHeaders);
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    private static String mediaType(Map<String, String> headers) {
        return headers.getOrDefault("content-type", "").split(";", 2)[0].strip();
    }

    private static Set<String> names(@Nullable String query) {
        Set<String> names = new TreeSet<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&")) {
                names.add(pair.split("=", 2)[0]);
            }
        }
        return names;
    }

    private static Map<String, String> headers(Iterable<Header> headers) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(header -> byName.put(header.getName(), header.getValue()));
        return byName;
    }

    private static @Nullable String text(@Nullable Object body) {
        if (body instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return body == null ? null : body.toString();
    }
}
