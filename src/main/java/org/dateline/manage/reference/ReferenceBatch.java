package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.dateline.manage.reference.ReferenceRecords.Outcome;
import org.dateline.problem.ProblemType;

/** Entries that are loaded in one transaction, and what is there already. */
final class ReferenceBatch {

    private final ReferenceFile file;
    private final Map<UUID, Outcome> outcomes;
    private final ExistingDocuments.Found existing;
    private final ReferenceDesk desk;

    ReferenceBatch(
            ReferenceFile file, Map<UUID, Outcome> outcomes, ExistingDocuments.Found existing, ReferenceDesk desk) {
        this.file = file;
        this.outcomes = outcomes;
        this.existing = existing;
        this.desk = desk;
    }

    /** What has become of an entry is decided here: an editor's work is never changed, and nothing is brought back. */
    Outcome load(ReferenceEntry entry) {
        Outcome before = outcomes.get(entry.id());
        Outcome after;
        if (before == null || before.document() == null) {
            after = enter(entry);
        } else if (before.isUntouched()) {
            after = replace(entry, before.document());
        } else {
            after = Outcome.left(entry, before.document(), before.isPublic());
        }
        outcomes.put(entry.id(), after);
        return after;
    }

    private Outcome enter(ReferenceEntry entry) {
        ExistingDocuments.Existing same = existing.take(entry);
        if (same != null) {
            return Outcome.left(entry, same.id(), same.isPublic());
        }
        return Outcome.entered(entry, entry.id(), desk.publish(entry, content(entry, entry.id()), null));
    }

    private Outcome replace(ReferenceEntry entry, UUID document) {
        return Outcome.replaced(entry, document, desk.publish(entry, content(entry, document), document));
    }

    /** Where another document has the slug, the entry's is made of its name, or stays as it is. */
    private ObjectNode content(ReferenceEntry entry, UUID document) {
        ObjectNode content = entry.resolved(this::document);
        if (existing.isTakenFrom(entry, document)) {
            content.remove("slug");
        }
        return content;
    }

    /** What lies in a place that readers do not see lies in the one around it. */
    private UUID document(String field, String key) {
        ReferenceEntry target = file.entry(key);
        Outcome outcome = outcomes.get(target.id());
        if (outcome != null && outcome.document() != null && outcome.isPublic()) {
            return outcome.document();
        }
        String around = target.parent();
        if (ReferenceEntry.isParent(field) && around != null) {
            return document(field, around);
        }
        throw ProblemType.INVALID_CONTENT.because("It refers to «" + key + "», which is not public here.");
    }
}
