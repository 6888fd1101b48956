package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.testing.Editor.WorkingCopy;

/** Edits of articles, each of which counts the article's note up by one and leaves a mark of its own as its kicker. */
final class Edits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Queue<Edit> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** What was acknowledged, and as which version. */
    record Edit(UUID article, long version, String mark) {}

    /** What happens between the first reading and the first writing. */
    interface Pause {
        void pause() throws Exception;
    }

    /** Reads and writes until nobody has come in between. */
    void edit(NewsroomClient client, WorkingCopy article, String mark, Pause pause) throws Exception {
        boolean first = true;
        while (true) {
            JsonNode seen = answer(client.read(article), 200);
            if (first) {
                pause.pause();
                first = false;
            }
            WorkingCopy version = article.version(seen.required("version").asLong());
            int count = seen.required("content").path("internalNote").asInt(0);
            HttpResponse<String> answer =
                    client.patch(version, Map.of("internalNote", String.valueOf(count + 1), "kicker", mark));
            if (answer.statusCode() != 412) {
                acknowledged.add(new Edit(
                        article.id(), answer(answer, 200).required("version").asLong(), mark));
                return;
            }
            JsonNode refusal = JSON.readTree(answer.body());
            assertThat(refusal.required("currentVersion").asLong()).isGreaterThan(version.version());
            assertThat(refusal.required("changed").toString()).contains("\"/internalNote\"", "\"/kicker\"");
            refused.incrementAndGet();
        }
    }

    List<Edit> acknowledged(WorkingCopy article) {
        return acknowledged.stream()
                .filter(edit -> edit.article().equals(article.id()))
                .toList();
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int refused() {
        return refused.get();
    }

    private static JsonNode answer(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }
}
