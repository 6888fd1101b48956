package org.dateline.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.testing.Editor.WorkingCopy;
import org.jspecify.annotations.Nullable;

/** A draft with a time for its publication, and what its editor has been told of it. */
final class Planned {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WorkingCopy copy;
    private Instant earliest = Instant.MAX;
    private int publications = 1;
    private boolean certain = true;

    Planned(WorkingCopy copy) {
        this.copy = copy;
    }

    /** What readers saw of it, in order. */
    record Appearance(String operation, Instant at) {}

    /** Sets the time, through any instance that answers. */
    void schedule(Supplier<NewsroomClient> instance, Supplier<Instant> time) throws Exception {
        while (true) {
            Instant publishAt = time.get();
            HttpResponse<String> answer = answer(() -> instance.get().schedule(copy, publishAt));
            if (answer == null || answer.statusCode() == 422) {
                // It may have been set all the same, or it has taken so long that the time has passed.
                earliest = earlier(earliest, publishAt);
                continue;
            }
            if (require(answer, 200).path("state").asText().equals("draft")) {
                earliest = publishAt;
            } else {
                // It was too late, and readers see it already. At the new time they will see no difference.
                earliest = earlier(earliest, publishAt);
                publications = 2;
                certain = false;
            }
            return;
        }
    }

    /** Cancels it, through any instance that answers. */
    void cancel(Supplier<NewsroomClient> instance) throws Exception {
        HttpResponse<String> answer = null;
        while (answer == null) {
            answer = answer(() -> instance.get().cancelSchedule(copy));
        }
        String state = null;
        if (answer.statusCode() != 404) {
            state = require(answer, 200).path("state").asText();
        }
        while (state == null) {
            // It was too late, or an instance has died between doing and answering.
            HttpResponse<String> now = answer(() -> instance.get().read(copy));
            state = now == null
                    ? null
                    : require(now, 200).path("lifecycle").path("state").asText();
        }
        if (state.equals("draft")) {
            publications = 0;
        }
    }

    /** What is wrong with what has become of it; null if nothing is. */
    @Nullable
    String fault(List<Appearance> seen, int published) {
        if (seen.size() != Math.min(publications, 1)) {
            return copy.id() + " has " + seen.size() + " changes: " + seen;
        }
        if (published != publications) {
            return copy.id() + " was published " + published + " times and not " + publications;
        }
        for (Appearance appearance : seen) {
            if (!appearance.operation().equals("appeared") || appearance.at().isBefore(earliest)) {
                return copy.id() + " has " + appearance + " and was due at " + earliest;
            }
        }
        return null;
    }

    WorkingCopy copy() {
        return copy;
    }

    /** When it was due, if that is known. */
    @Nullable
    Instant due() {
        return certain && publications == 1 ? earliest : null;
    }

    boolean isCancelled() {
        return publications == 0;
    }

    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    /** Null when the instance has gone or is not there yet. */
    private static @Nullable HttpResponse<String> answer(Request request) throws InterruptedException {
        try {
            HttpResponse<String> answer = request.send();
            if (answer.statusCode() != 503) {
                return answer;
            }
        } catch (IOException e) {
            // Whether it has acted is unknown.
        }
        Thread.sleep(20);
        return null;
    }

    private static JsonNode require(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
