package org.dateline.manage.revision;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.problem.ProblemType;
import org.dateline.published.Kind;

/** Four eyes: where a newsroom wants it, nothing becomes public that only one person has seen. */
@Singleton
class Approval {

    private final Set<Kind> required;

    Approval(DeskConfiguration configuration) {
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

    /** Where approval is required, nobody approves what they have written themselves. */
    boolean mayBeGivenBy(UUID approver, Document<?> document) {
        return !required.contains(document.kind()) || !approver.equals(document.modifiedBy());
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
