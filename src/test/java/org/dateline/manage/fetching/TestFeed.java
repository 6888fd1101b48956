package org.dateline.manage.fetching;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what comes, and finds nothing wrong with it unless it says so itself. */
record TestFeed(String name, URI address, Duration pause, List<Fetched> taken) implements Feed {

    static TestFeed of(URI address) {
        return of(address, Duration.ofHours(1));
    }

    static TestFeed of(URI address, Duration pause) {
        return new TestFeed("test/" + UUID.randomUUID(), address, pause, new CopyOnWriteArrayList<>());
    }

    TestFeed at(URI other) {
        return new TestFeed(name, other, pause, taken);
    }

    @Override
    public void take(Fetched fetched) {
        if (text(fetched).startsWith("nonsense")) {
            throw new UnusableAnswer("It is nonsense.");
        }
        taken.add(fetched);
    }

    List<String> texts() {
        return taken.stream().map(TestFeed::text).toList();
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }
}
