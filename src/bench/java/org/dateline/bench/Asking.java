package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.dateline.testing.SentStatement;
import org.dateline.testing.StatementCount;

/** Sends requests to the application under test and looks at what that meant for the database. */
final class Asking {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_PAGE = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StatementCount statements;
    private final Explaining explaining;
    private final int depth;

    /** @param depth how many rows after the first the deep pages start */
    Asking(StatementCount statements, Explaining explaining, int depth) {
        this.statements = statements;
        this.explaining = explaining;
        this.depth = depth;
    }

    /** What each of the statements did that answer the request. */
    List<Explained> statements(BenchRequest request) throws SQLException {
        return explaining.explain(sent(request));
    }

    /** The statements that answer the request. */
    List<SentStatement> sent(BenchRequest request) {
        String path = request.deep() ? at(request.path()) : request.path();
        // How many rows the planner expects costs nothing to ask.
        return statements.sentBy(() -> get(path)).stream()
                .filter(statement -> !statement.sql().startsWith("EXPLAIN"))
                .toList();
    }

    /** The path of the page at the depth, or of the last one before it. */
    private String at(String path) {
        String cursor = "";
        String joint = path.contains("?") ? "&" : "?";
        for (int rows = 0; rows < depth; rows += LONGEST_PAGE) {
            String page = path + joint + "limit=" + LONGEST_PAGE;
            String next = next(get(cursor.isEmpty() ? page : page + "&cursor=" + cursor));
            if (next.isEmpty()) {
                break;
            }
            cursor = URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return cursor.isEmpty() ? path : path + joint + "cursor=" + cursor;
    }

    private static String next(String page) {
        try {
            return JSON.readTree(page).path("page").path("next").asText("");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String path) {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        path + " was answered with " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
