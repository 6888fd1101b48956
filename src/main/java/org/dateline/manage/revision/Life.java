package org.dateline.manage.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.dateline.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Where a working copy stands between its first draft, its readers and the trash; moved by its methods alone. */
@Embeddable
public class Life {

    private String stage = Stage.DRAFT.wireName();

    private @Nullable UUID assignee;

    @Column(name = "trashed_at")
    private @Nullable Instant trashedAt;

    @Column(name = "first_published")
    private @Nullable Instant firstPublished;

    @Column(name = "published_version")
    private @Nullable Long publishedVersion;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    public Stage stage() {
        return Stage.named(stage);
    }

    /** Who is to work on it. */
    public @Nullable UUID assignee() {
        return assignee;
    }

    public @Nullable Instant trashedAt() {
        return trashedAt;
    }

    public boolean isTrashed() {
        return trashedAt != null;
    }

    /** The document of its kind that it stands for since they were merged. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public @Nullable Instant firstPublished() {
        return firstPublished;
    }

    public @Nullable Long publishedVersion() {
        return publishedVersion;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public boolean isPublic() {
        return publishedVersion != null;
    }

    /** Whether readers see exactly this version. */
    public boolean shows(long version) {
        return publishedVersion != null && publishedVersion == version;
    }

    /** What was approved is a version; another one has to be approved again. */
    void change() {
        if (stage() == Stage.APPROVED) {
            move(Stage.DRAFT);
        }
    }

    void requestReview(long version) {
        mustNotBeTrashed();
        mustNot(stage() == Stage.APPROVED, "It is approved already.");
        mustNot(shows(version), "Readers see it as it is: there is nothing to review.");
        move(Stage.IN_REVIEW);
    }

    void cancelReview() {
        if (stage() != Stage.IN_REVIEW) {
            throw ProblemType.NOT_FOUND.because("It is not in review.");
        }
        move(Stage.DRAFT);
    }

    void reject() {
        mustNotBeTrashed();
        mustNot(stage() != Stage.IN_REVIEW, "It is not in review.");
        move(Stage.DRAFT);
    }

    void approve() {
        mustNotBeTrashed();
        mustNot(stage() == Stage.DRAFT, "It is not in review.");
        move(Stage.APPROVED);
    }

    void revokeApproval() {
        if (stage() != Stage.APPROVED) {
            throw ProblemType.NOT_FOUND.because("It has no approval.");
        }
        move(Stage.IN_REVIEW);
    }

    void assign(UUID account) {
        mustNotBeTrashed();
        assignee = account;
    }

    void unassign() {
        if (assignee == null) {
            throw ProblemType.NOT_FOUND.because("Nobody is assigned to it.");
        }
        assignee = null;
    }

    /** Answers with the first time that it was public. */
    Instant publish(long version, Instant now) {
        if (firstPublished == null) {
            firstPublished = now;
        }
        if (!shows(version)) {
            publishedVersion = version;
            publishedAt = now;
        }
        withdrawnAt = null;
        move(Stage.DRAFT);
        return firstPublished;
    }

    void withdraw(Instant now) {
        if (!isPublic()) {
            throw ProblemType.NOT_FOUND.because("It has no publication.");
        }
        publishedVersion = null;
        publishedAt = null;
        withdrawnAt = now;
    }

    /** Readers find the survivor from now on, if they knew this one. */
    void merge(UUID survivor, Instant now) {
        if (isPublic()) {
            withdraw(now);
        }
        mergedInto = survivor;
        move(Stage.DRAFT);
    }

    void mustNotBeMerged() {
        if (mergedInto != null) {
            throw ProblemType.MERGED
                    .because("It was merged into " + mergedInto + ", and stands for that one.")
                    .with("survivor", mergedInto);
        }
    }

    void trash(Instant now) {
        if (isPublic()) {
            throw ProblemType.STILL_PUBLISHED.because("Withdraw it first: readers can see it.");
        }
        if (trashedAt == null) {
            trashedAt = now;
            move(Stage.DRAFT);
        }
    }

    void recover() {
        if (trashedAt == null) {
            throw ProblemType.NOT_FOUND.because("It is not in the trash.");
        }
        trashedAt = null;
    }

    void mustNotBeTrashed() {
        if (trashedAt != null) {
            throw ProblemType.TRASHED.because("It was put into the trash at " + trashedAt + ".");
        }
    }

    void mustBeTrashed() {
        mustNot(trashedAt == null, "Only what is in the trash can be purged.");
    }

    private void move(Stage next) {
        stage = next.wireName();
    }

    private static void mustNot(boolean wrong, String reason) {
        if (wrong) {
            throw ProblemType.WRONG_STATE.because(reason);
        }
    }
}
