package org.dateline.testing;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many statements readers have sent, and which. */
@Singleton
public class StatementCount {

    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> texts = ConcurrentHashMap.newKeySet();

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

    /** The statements that this takes, when nothing else is going on. */
    public int of(Runnable request) {
        int before = count.get();
        request.run();
        return count.get() - before;
    }
}
