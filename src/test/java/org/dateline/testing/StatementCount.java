package org.dateline.testing;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** How many statements readers have sent. */
@Singleton
public class StatementCount {

    private final AtomicInteger count = new AtomicInteger();

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
