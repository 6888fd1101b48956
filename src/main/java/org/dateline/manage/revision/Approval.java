package org.dateline.manage.revision;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.problem.ProblemType;
import org.dateline.published.Kind;
import org.hibernate.Session;

/** Four eyes: where a newsroom wants it, nothing becomes public that only one person has seen. */
@Singleton
class Approval {

    private static final String HAS_WRITTEN = """
            SELECT EXISTS (
                SELECT
                FROM editorial.revision
                WHERE document = :document AND version > :published AND saved_by = :approver
            )
            """;

    private final Session session;
    private final Set<Kind> required;

    Approval(DeskConfiguration configuration, Session session) {
        this.session = session;
        required = EnumSet.noneOf(Kind.class);
        configuration.approvalRequired().orElse(List.of()).stream()
                .map(Approval::kind)
                .forEach(required::add);
    }

    /** Whether the document has to be approved before readers see this version, and is not. */
    boolean isMissing(Document<?> document) {
        boolean approved =
                document.life().stage() == Stage.APPROVED || document.life().shows(document.version());
        return !approved && required.contains(document.kind());
    }

    /** Where approval is required, nobody approves what they have written in since readers saw it last. */
    boolean mayBeGivenBy(UUID approver, Document<?> document) {
        return !required.contains(document.kind()) || !hasWritten(approver, document);
    }

    private boolean hasWritten(UUID approver, Document<?> document) {
        Long published = document.life().publishedVersion();
        return session.createNativeQuery(HAS_WRITTEN, Boolean.class)
                .setParameter("document", document.id())
                .setParameter("published", published == null ? 0 : published)
                .setParameter("approver", approver)
                .getSingleResult();
    }

    void mustBeAnothers(Document<?> document, UUID approver) {
        if (!mayBeGivenBy(approver, document)) {
            throw ProblemType.FORBIDDEN.because("Somebody else has to approve what you have written.");
        }
    }

    private static Kind kind(String plural) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.plural().equals(plural))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "DATELINE_APPROVAL_REQUIRED names «" + plural + "», which is no kind: articles, people, …"));
    }
}
