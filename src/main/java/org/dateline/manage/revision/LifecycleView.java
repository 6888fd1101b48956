package org.dateline.manage.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in its life.
 *
 * @param state {@code draft}, {@code published}, {@code withdrawn} or {@code trashed}
 * @param hasUnpublishedChanges whether the working copy is newer than what readers see
 * @param changeNumber the number of the change that this request made for readers; absent if it made none
 * @param actions what can be done next: {@code replace}, {@code trash}, {@code publish}, {@code withdraw}
 */
@Schema(name = "Lifecycle")
public record LifecycleView(
        UUID id,
        long version,
        String slug,
        String state,
        boolean hasUnpublishedChanges,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant firstPublished,
        @Nullable Long publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant trashedAt,
        @Nullable Long changeNumber,
        List<String> actions)
        implements Versioned {

    public static LifecycleView of(Document<?> document) {
        return of(document, null);
    }

    static LifecycleView of(Document<?> document, @Nullable Long changeNumber) {
        boolean unpublishedChanges =
                document.publishedVersion() != null && document.publishedVersion() != document.version();
        return new LifecycleView(
                document.id(),
                document.version(),
                document.slug(),
                state(document),
                unpublishedChanges,
                document.createdAt(),
                document.modifiedAt(),
                document.firstPublished(),
                document.publishedVersion(),
                document.publishedAt(),
                document.withdrawnAt(),
                document.trashedAt(),
                changeNumber,
                actions(document));
    }

    private static String state(Document<?> document) {
        if (document.trashedAt() != null) {
            return "trashed";
        }
        if (document.isPublic()) {
            return "published";
        }
        return document.withdrawnAt() == null ? "draft" : "withdrawn";
    }

    private static List<String> actions(Document<?> document) {
        if (document.trashedAt() != null) {
            return List.of();
        }
        List<String> actions = new ArrayList<>(List.of("replace", "publish"));
        actions.add(document.isPublic() ? "withdraw" : "trash");
        return actions;
    }
}
