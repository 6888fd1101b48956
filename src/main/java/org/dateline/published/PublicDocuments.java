package org.dateline.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes documents public and takes them away again, in the transaction of whoever publishes or withdraws. */
@ApplicationScoped
public class PublicDocuments {

    private final OwnerConnection owner;
    private final Newsroom newsroom;

    PublicDocuments(OwnerConnection owner, Newsroom newsroom) {
        this.owner = owner;
        this.newsroom = newsroom;
    }

    /**
     * Makes the document and its parts what readers see. Answers with what changed for them: nothing, if the public
     * documents are already the same.
     *
     * @param now becomes {@code dateModified} of what differs in more than its clocks
     */
    public List<Change> put(PublicDocument document, Instant now) {
        return owner.with(connection -> {
            LinkRows.lockTree(connection, document.kind);
            AliasRows.follow(connection, document);
            List<Change> changes = new ArrayList<>();
            put(connection, document, null, now, changes);
            for (PublicDocument part : document.parts) {
                put(connection, part, document.id, now, changes);
            }
            if (!changes.isEmpty()) {
                OfficeLinks.ofQuotes(
                        connection, document.parts.stream().map(part -> part.id).toList());
            }
            Set<UUID> kept = document.parts.stream().map(part -> part.id).collect(Collectors.toSet());
            for (UUID part : DocumentRow.parts(connection, document.id)) {
                if (!kept.contains(part)) {
                    changes.add(DocumentRow.delete(connection, part).gone(Change.Reason.UPDATED));
                }
            }
            return changes;
        });
    }

    /** Takes the document and its parts away from readers; fails if another public document refers to it. */
    public List<Change> remove(UUID id, Change.Reason reason) {
        return owner.with(connection -> {
            LinkRows.keepTree(connection);
            List<Change> changes = new ArrayList<>();
            for (UUID part : DocumentRow.parts(connection, id)) {
                changes.add(DocumentRow.delete(connection, part).gone(reason));
            }
            MembershipRows.unlink(connection, id);
            changes.add(DocumentRow.delete(connection, id).gone(reason));
            return changes;
        });
    }

    /**
     * Makes a document an alias of another one of its kind: what refers to it or is found by it goes over to the survivor,
     * and it goes away. The documents that name it stay as they are. Answers with what changed for readers: nothing, if it
     * was not public.
     *
     * @param slug under which readers know the loser, or knew it last; null if they never did
     */
    public List<Change> merge(Kind kind, UUID loser, @Nullable String slug, UUID survivor) {
        return owner.with(connection -> {
            LinkRows.lockTree(connection);
            List<Change> changes = new ArrayList<>();
            MergedRows.lock(connection, loser, survivor);
            DocumentRow kept = DocumentRow.lock(connection, survivor);
            if (kept != null && DocumentRow.lock(connection, loser) != null) {
                ReferenceRows.mustNotBeBelow(connection, survivor, loser);
                MergedRows.move(connection, kind, loser, survivor, newsroom.zone());
                changes.add(kept.changed(Change.Reason.MERGED));
                changes.add(DocumentRow.delete(connection, loser).gone(Change.Reason.MERGED));
            }
            AliasRows.add(connection, kind, loser, slug, survivor);
            return changes;
        });
    }

    private void put(
            Connection connection, PublicDocument document, @Nullable UUID owner, Instant now, List<Change> changes)
            throws SQLException {
        DocumentRow row = DocumentRow.of(document, owner, now);
        DocumentRow stored = DocumentRow.lock(connection, document.id);
        if (stored != null && row.showsTheSameAs(stored)) {
            if (row.hasTheClocksOf(stored)) {
                if (owner != null && !changes.isEmpty()) {
                    // A quote whose words are the same is found by what its story has become.
                    LinkRows.replace(connection, document);
                    MembershipRows.replace(connection, document, newsroom.zone());
                }
                return;
            }
            row = row.modified(stored.dateModified());
        }
        row.upsert(connection);
        boolean moved = false;
        if (stored == null) {
            // Nothing can have been linked to what readers have not seen so far, and nothing has to be taken away.
            ReferenceRows.insert(connection, document);
            LinkRows.insert(connection, document);
            BroadcastRows.insert(connection, document.id, document.broadcasts);
            if (document.kind.canBeMerged()) {
                AliasRows.show(connection, document.id);
            }
        } else {
            moved = ReferenceRows.replace(connection, document);
            LinkRows.replace(connection, document);
            if (moved && document.kind.groups()) {
                LinkRows.lift(connection, document.id);
                MembershipRows.linkAnew(connection, document.id, newsroom.zone());
            }
        }
        MembershipRows.replace(connection, document, newsroom.zone());
        boolean otherTenures = TenureRows.replace(connection, document);
        if (otherTenures && stored != null) {
            OfficeLinks.ofSpeaker(connection, document.id);
        } else if (moved && document.kind == Kind.OFFICE) {
            OfficeLinks.ofOffice(connection, document.id);
        }
        changes.add(stored == null ? row.appeared() : row.changed(document.reasonForChange));
    }
}
