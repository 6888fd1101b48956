package org.dateline.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.TestDatabase;

/** The little of both APIs that editors and readers need here, over plain HTTP. */
final class NewsroomClient {

    /** Longer than anything that the application itself waits for. */
    private static final Duration ANSWER = Duration.ofSeconds(90);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;
    private final URI operations;

    NewsroomClient(URI address, URI operations) {
        this.address = address;
        this.operations = operations;
    }

    /** What the application said that it had published, and under which number. */
    record Publication(UUID id, long changeNumber) {}

    /** Another answer than the one that acknowledges the request. */
    static final class Refused extends IOException {

        private final int status;

        Refused(HttpResponse<String> response) {
            super(response.request().method() + " " + response.uri() + ": " + response.statusCode() + " "
                    + response.body());
            this.status = response.statusCode();
        }

        int status() {
            return status;
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            return operations("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** An answer of the port for health and metrics. */
    HttpResponse<String> operations(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(operations.resolve(path)).timeout(ANSWER));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers));
    }

    int status(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).statusCode();
    }

    WorkingCopy publishedSection() throws IOException, InterruptedException {
        WorkingCopy section = created("sections", Newsdesk.named("Рубрика"));
        publish(section);
        return section;
    }

    WorkingCopy draftOfSection() throws IOException, InterruptedException {
        return created("sections", Newsdesk.named("Рубрика"));
    }

    Publication publishedArticle(WorkingCopy section) throws IOException, InterruptedException {
        return publish(created("articles", Newsdesk.article(section)));
    }

    WorkingCopy draft(WorkingCopy section) throws IOException, InterruptedException {
        return created("articles", Newsdesk.article(section));
    }

    private WorkingCopy created(String kind, Object content) throws IOException, InterruptedException {
        JsonNode answer = answer(
                201,
                asEditor("/manage/v1/" + kind)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(content))));
        return new WorkingCopy(
                kind,
                UUID.fromString(answer.required("id").asText()),
                answer.required("version").asLong());
    }

    private Publication publish(WorkingCopy copy) throws IOException, InterruptedException {
        JsonNode answer = answer(
                200,
                asEditor(copy.path() + "/publication")
                        .header("If-Match", copy.etag())
                        .PUT(BodyPublishers.noBody()));
        return new Publication(copy.id(), answer.required("changeNumber").asLong());
    }

    HttpResponse<String> read(WorkingCopy copy) throws IOException, InterruptedException {
        return send(asEditor(copy.path()).GET());
    }

    HttpResponse<String> patch(WorkingCopy copy, Object patch) throws IOException, InterruptedException {
        return send(asEditor(copy.path())
                .header("If-Match", copy.etag())
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(patch))));
    }

    HttpResponse<String> schedule(WorkingCopy copy, Instant publishAt) throws IOException, InterruptedException {
        return send(asEditor(copy.path() + "/schedule")
                .header("If-Match", copy.etag())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("publishAt", publishAt.toString())))));
    }

    HttpResponse<String> cancelSchedule(WorkingCopy copy) throws IOException, InterruptedException {
        return send(asEditor(copy.path() + "/schedule")
                .header("If-Match", copy.etag())
                .DELETE());
    }

    HttpResponse<String> create(String key, String kind, Object content) throws IOException, InterruptedException {
        return send(asEditor("/manage/v1/" + kind)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(content))));
    }

    private HttpRequest.Builder asEditor(String path) {
        return request(path).header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(ANSWER);
    }

    private JsonNode answer(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != status) {
            throw new Refused(response);
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
