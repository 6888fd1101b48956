package org.dateline.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;

/** Editors who create articles, and repeat each request with its key until it is answered, whatever happens. */
final class KeyedWriters implements AutoCloseable {

    static final int COUNT = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PackagedApplication application;
    private final WorkingCopy section;
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Future<?>> ends = new ArrayList<>();
    private final Map<String, UUID> created = new ConcurrentHashMap<>();
    private final AtomicInteger replayed = new AtomicInteger();
    private volatile boolean stopped;

    KeyedWriters(PackagedApplication application, WorkingCopy section) {
        this.application = application;
        this.section = section;
        for (int writer = 0; writer < COUNT; writer++) {
            ends.add(threads.submit(() -> {
                while (!stopped) {
                    create(UUID.randomUUID().toString());
                }
                return null;
            }));
        }
    }

    private void create(String key) throws IOException, InterruptedException {
        Map<String, Object> content = Newsdesk.article(section);
        content.put("headline", key);
        HttpResponse<String> answer = null;
        while (answer == null || answer.statusCode() != 201) {
            try {
                answer = application.client().create(key, "articles", content);
                refuseUnexpected(answer);
            } catch (IOException e) {
                // Nobody answers, or the answer got lost.
                Thread.sleep(20);
            }
        }
        created.put(
                key, UUID.fromString(JSON.readTree(answer.body()).required("id").asText()));
        if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) {
            replayed.incrementAndGet();
        }
    }

    private static void refuseUnexpected(HttpResponse<String> answer) throws InterruptedException {
        boolean inUse = answer.statusCode() == 409 && answer.body().contains("/problems/idempotency-key-in-use");
        if (inUse || answer.statusCode() == 503) {
            Thread.sleep(20);
        } else if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** What was answered so far, by key. */
    Map<String, UUID> created() {
        return Map.copyOf(created);
    }

    /** How many answers told that the request had had its effect before, without its sender knowing. */
    int replayed() {
        return replayed.get();
    }

    /** Fails, like {@link #stop}, when something was answered that no repetition mends. */
    boolean haveCreated(int count) throws ExecutionException, InterruptedException {
        for (Future<?> end : ends) {
            if (end.isDone()) {
                end.get();
            }
        }
        return created.size() >= count;
    }

    /** Waits until every request is answered. */
    void stop() throws ExecutionException, InterruptedException {
        stopped = true;
        for (Future<?> end : ends) {
            end.get();
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
