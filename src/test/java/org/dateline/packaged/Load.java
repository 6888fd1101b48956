package org.dateline.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.packaged.KeepAliveConnection.Answer;
import org.dateline.packaged.KeepAliveConnection.NotAccepted;
import org.dateline.packaged.NewsroomClient.Publication;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.TestDatabase;

/** Readers and editors who go on without a pause until nobody takes their connections, and forgive no failure. */
final class Load implements AutoCloseable {

    private static final int READERS = 8;
    private static final int EDITORS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final WorkingCopy section;
    private final ExecutorService threads = Executors.newFixedThreadPool(READERS + EDITORS);
    private final List<Future<?>> ends = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();
    private final Queue<Publication> published = new ConcurrentLinkedQueue<>();

    Load(URI address, WorkingCopy section) {
        this.address = address;
        this.section = section;
        for (int reader = 0; reader < READERS; reader++) {
            ends.add(threads.submit(() -> untilNobodyListens(this::read)));
        }
        for (int editor = 0; editor < EDITORS; editor++) {
            ends.add(threads.submit(() -> untilNobodyListens(this::publish)));
        }
    }

    /** Something that is done again and again over a connection. */
    private interface Deed {

        void through(KeepAliveConnection connection) throws IOException;
    }

    private Void untilNobodyListens(Deed deed) throws IOException {
        try (KeepAliveConnection connection = new KeepAliveConnection(address)) {
            while (true) {
                deed.through(connection);
            }
        } catch (NotAccepted e) {
            return null;
        }
    }

    private void read(KeepAliveConnection connection) throws IOException {
        expect(200, connection.send("GET", "/v1/articles", Map.of(), ""));
        read.incrementAndGet();
    }

    private void publish(KeepAliveConnection connection) throws IOException {
        JsonNode created = expect(
                201,
                connection.send(
                        "POST",
                        "/manage/v1/articles",
                        Map.of(
                                "Authorization",
                                "Bearer " + TestDatabase.ADMIN_TOKEN,
                                "Content-Type",
                                "application/json"),
                        JSON.writeValueAsString(Newsdesk.article(section))));
        UUID id = UUID.fromString(created.required("id").asText());
        JsonNode lifecycle = expect(
                200,
                connection.send(
                        "PUT",
                        "/manage/v1/articles/" + id + "/publication",
                        Map.of("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN, "If-Match", "\"1\""),
                        ""));
        published.add(new Publication(id, lifecycle.required("changeNumber").asLong()));
    }

    private static JsonNode expect(int status, Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("the answer is " + answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    boolean isUnderWay() {
        return read.get() > 100 && published.size() > 4;
    }

    /** Fails with whatever somebody has met other than a refused connection. */
    void awaitEnd() throws Exception {
        for (Future<?> end : ends) {
            end.get();
        }
    }

    Collection<Publication> published() {
        return List.copyOf(published);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
