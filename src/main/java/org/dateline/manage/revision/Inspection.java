package org.dateline.manage.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.jspecify.annotations.Nullable;

/** A look at a working copy before it is published; it collects what is found. */
public final class Inspection {

    private final UUID id;
    private final long version;
    private final Instant now;
    private final Newsroom newsroom;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Obstacle> warnings = new ArrayList<>();

    Inspection(Document<?> document, Instant now, Newsroom newsroom) {
        this.id = document.id();
        this.version = document.version();
        this.now = now;
        this.newsroom = newsroom;
    }

    /** Of the working copy. */
    public UUID id() {
        return id;
    }

    /** Of the working copy. */
    public long version() {
        return version;
    }

    /** The instant at which it would be published. */
    public Instant now() {
        return now;
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public void found(ObstacleType type, String pointer, String detail) {
        add(type, new Obstacle(type.code(), pointer, detail, null, null, null));
    }

    /** Found something that is about another document. */
    public void found(ObstacleType type, String pointer, String detail, Document<?> other) {
        found(type, pointer, detail, other.kind(), other.id(), other.title());
    }

    void found(ObstacleType type, String pointer, String detail, Kind kind, UUID id, @Nullable String title) {
        add(type, new Obstacle(type.code(), pointer, detail, kind.singular(), id, title));
    }

    /** What stands in the way. */
    public List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    /** What does not, and is worth a look. */
    public List<Obstacle> warnings() {
        return List.copyOf(warnings);
    }

    private void add(ObstacleType type, Obstacle obstacle) {
        (type.isBlocking() ? obstacles : warnings).add(obstacle);
    }
}
