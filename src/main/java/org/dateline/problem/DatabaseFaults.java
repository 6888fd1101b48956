package org.dateline.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;

/** What PostgreSQL, the pool or the transaction refuse, found wherever it is buried in a failure. */
final class DatabaseFaults {

    private static final int MAX_CAUSES = 50;

    private DatabaseFaults() {}

    /** The problem for the first database failure among the causes; empty when the failure is no such thing. */
    static Optional<Problem> of(Throwable failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(failure);
        while (!open.isEmpty() && seen.size() < MAX_CAUSES) {
            Throwable next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (next instanceof OptimisticLockException || next instanceof StaleStateException) {
                return Optional.of(ProblemType.PRECONDITION_FAILED.because("Somebody else has just changed it."));
            }
            if (next instanceof SQLException refused) {
                return Optional.of(of(refused).causedBy(failure));
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            // A commit that fails tells why in what it suppressed.
            open.addAll(List.of(next.getSuppressed()));
        }
        return Optional.empty();
    }

    private static Problem of(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            // The pool's own failures have none.
            return unavailable();
        }
        return switch (state) {
            case "23505" -> taken(refused);
            case "23503" ->
                ProblemType.CONFLICT.because(
                        "It refers to something that is not there, or something else refers to it.");
            case "23001" -> ProblemType.STILL_REFERENCED.because("Something else refers to it.");
            case "23P01" -> ProblemType.CONFLICT.because("It overlaps with something that is stored already.");
            case "23514" -> ProblemType.UNPROCESSABLE.because("A value breaks a rule of the database.");
            case "54000", "54001" -> ProblemType.UNPROCESSABLE.because("A text or a structure is too large.");
            case "40001", "40P01", "55P03" ->
                ProblemType.CONFLICT
                        .because("Another request changes the same thing at this moment.")
                        .header("Retry-After", "1");
            case "57014" ->
                ProblemType.UNAVAILABLE
                        .because("The answer would have taken too long.")
                        .header("Retry-After", "2");
            case "25006", "57P01", "57P02", "57P03", "57P04", "57P05", "08P01" -> unavailable();
            default -> byClass(state);
        };
    }

    private static Problem byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "22" ->
                ProblemType.UNPROCESSABLE.because(
                        "A text or a number is out of range, or cannot be represented in the database.");
            case "08", "28", "53", "58", "F0", "3D" -> unavailable();
            default -> ProblemType.INTERNAL.because("The request could not be completed.");
        };
    }

    private static Problem taken(SQLException refused) {
        boolean slug = refused instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
                && String.valueOf(postgres.getServerErrorMessage().getConstraint())
                        .contains("slug");
        return slug
                ? ProblemType.SLUG_TAKEN.because("Another document of this kind has the slug.")
                : ProblemType.CONFLICT.because("Something with the same identity exists already.");
    }

    private static Problem unavailable() {
        return ProblemType.UNAVAILABLE
                .because("The database cannot be reached at the moment.")
                .header("Retry-After", "2");
    }
}
