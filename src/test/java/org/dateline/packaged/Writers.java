package org.dateline.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.packaged.NewsroomClient.Publication;
import org.dateline.packaged.NewsroomClient.Refused;
import org.dateline.testing.Editor.WorkingCopy;

/** Editors who write and publish without a pause, whatever happens, and note down what was acknowledged. */
final class Writers implements AutoCloseable {

    static final int COUNT = 8;

    private static final int UNAVAILABLE = 503;

    private final NewsroomClient client;
    private final WorkingCopy section;
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Future<?>> ends = new ArrayList<>();
    private final Queue<Publication> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Writers(NewsroomClient client, WorkingCopy section) {
        this.client = client;
        this.section = section;
        for (int writer = 0; writer < COUNT; writer++) {
            ends.add(threads.submit(() -> {
                write();
                return null;
            }));
        }
    }

    private void write() throws InterruptedException, Refused {
        while (!stopped) {
            try {
                acknowledged.add(client.publishedArticle(section));
            } catch (Refused e) {
                if (e.status() != UNAVAILABLE) {
                    throw e;
                }
                Thread.sleep(20);
            } catch (IOException e) {
                // Nobody answers.
                Thread.sleep(20);
            }
        }
    }

    /** What has been acknowledged so far. */
    List<Publication> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Fails, like {@link #stop}, when an answer was neither an acknowledgement nor "unavailable". */
    boolean havePublished(int count) throws ExecutionException, InterruptedException {
        for (Future<?> end : ends) {
            if (end.isDone()) {
                end.get();
            }
        }
        return acknowledged.size() >= count;
    }

    /** Waits for the last answers. */
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
