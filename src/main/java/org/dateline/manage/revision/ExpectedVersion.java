package org.dateline.manage.revision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a change is meant for, as {@code If-Match} tells them: {@code "3"}. Of what has its place before it is
 * there, such as a day, {@code "0"} is the version without anything.
 */
public record ExpectedVersion(Set<Long> versions) {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    public static ExpectedVersion parse(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED.because(
                    "Send the version that you have read: its ETag, in a header If-Match.");
        }
        return new ExpectedVersion(Arrays.stream(ifMatch.split(",", -1))
                .map(ExpectedVersion::version)
                .collect(Collectors.toSet()));
    }

    public boolean includes(long current) {
        return versions.contains(current);
    }

    /**
     * Refuses a change that is meant for another version of something that has versions of its own beside those of its
     * document.
     *
     * @param modifiedAt when the current one was made; null of version 0, which nobody made
     */
    public void mustInclude(long current, @Nullable Instant modifiedAt) {
        if (includes(current)) {
            return;
        }
        boolean existed = versions.stream().anyMatch(version -> version <= current);
        Problem problem = ProblemType.PRECONDITION_FAILED
                .because(
                        existed
                                ? "Somebody has changed it: the current version is " + current + "."
                                : "It never had the version that If-Match names; the current one is " + current + ".")
                .with("currentVersion", current)
                .with("versionExisted", existed);
        throw modifiedAt == null ? problem : problem.with("modifiedAt", modifiedAt);
    }

    /** The latest of them that there has been; 0 when there was none. */
    long latestUpTo(long current) {
        return versions.stream()
                .filter(version -> version <= current)
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static Long version(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            String detail = "must be the ETag of a version, such as \"3\"";
            throw ProblemType.INVALID_PARAMETER.because(
                    "The header If-Match " + detail + ".", List.of(new Violation("If-Match:", detail)));
        }
        return Long.valueOf(matcher.group(1));
    }
}
