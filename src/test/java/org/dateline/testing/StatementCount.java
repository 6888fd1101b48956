package org.dateline.testing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How many statements readers have sent, and which. */
@Singleton
public class StatementCount {

    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> texts = ConcurrentHashMap.newKeySet();
    private final Queue<SentStatement> kept = new ConcurrentLinkedQueue<>();
    private volatile boolean keeping;

    void see(String sql) {
        texts.add(sql);
    }

    /** Their texts, each once. */
    public Set<String> texts() {
        return Set.copyOf(texts);
    }

    void increment() {
        count.incrementAndGet();
    }

    /** Values are looked at only while somebody wants them. */
    void keep(String sql, BoundValues values) {
        if (keeping) {
            kept.add(new SentStatement(sql, values.inOrder()));
        }
    }

    /** The statements that this sends, when nothing else is going on. */
    public synchronized List<SentStatement> sentBy(Runnable request) {
        kept.clear();
        keeping = true;
        try {
            request.run();
        } finally {
            keeping = false;
        }
        return List.copyOf(kept);
    }

    /** The statements that this takes, when nothing else is going on. */
    public int of(Runnable request) {
        int before = count.get();
        request.run();
        return count.get() - before;
    }
}
