package org.dateline.manage.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place in a content that refers to another document.
 *
 * @param pointer JSON pointer into the content
 * @param soft whether readers can do without the target
 */
public record ContentReference(String pointer, Kind kind, UUID target, boolean soft) {

    /** Collects the references of a content, leaving out those that are not set. */
    public static final class Collector {

        private final List<ContentReference> references = new ArrayList<>();

        public Collector hard(String pointer, Kind kind, @Nullable UUID target) {
            return add(pointer, kind, target, false);
        }

        public Collector soft(String pointer, Kind kind, @Nullable UUID target) {
            return add(pointer, kind, target, true);
        }

        public List<ContentReference> toList() {
            return List.copyOf(references);
        }

        private Collector add(String pointer, Kind kind, @Nullable UUID target, boolean soft) {
            if (target != null) {
                references.add(new ContentReference(pointer, kind, target, soft));
            }
            return this;
        }
    }
}
