package org.dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "22021, UNPROCESSABLE",
        "22P02, UNPROCESSABLE",
        "22P05, UNPROCESSABLE",
        "22003, UNPROCESSABLE",
        "22007, UNPROCESSABLE",
        "22008, UNPROCESSABLE",
        "22001, UNPROCESSABLE",
        "23505, CONFLICT",
        "23503, CONFLICT",
        "23001, STILL_REFERENCED",
        "23514, UNPROCESSABLE",
        "23P01, CONFLICT",
        "54000, UNPROCESSABLE",
        "54001, UNPROCESSABLE",
        "57014, UNAVAILABLE",
        "40001, CONFLICT",
        "40P01, CONFLICT",
        "55P03, CONFLICT",
        "08000, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "08P01, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "57P02, UNAVAILABLE",
        "57P03, UNAVAILABLE",
        "25006, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "53100, UNAVAILABLE",
        "28P01, UNAVAILABLE",
        "42P01, INTERNAL",
        "42501, INTERNAL",
        "23502, INTERNAL",
        "'', INTERNAL"
    })
    void everyStateHasItsProblem(String state, ProblemType type) {
        Problem problem = Diagnosis.of(new IllegalStateException(new SQLException("a secret", state)));

        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.detail()).doesNotContain("secret");
        assertThat(problem.headers().containsKey("Retry-After"))
                .isEqualTo(type == ProblemType.UNAVAILABLE || state.matches("40.*|55P03"));
    }

    @Test
    void aFailureOfThePoolHasNoState() {
        assertThat(Diagnosis.of(new SQLException("Acquisition timeout")).type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    @Test
    void aFailureIsFoundWhereverItIsBuried() {
        Exception commit = new Exception("commit");
        commit.addSuppressed(new Exception(new SQLException("a secret", "23505")));

        assertThat(Diagnosis.of(new IllegalStateException(commit)).type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(Diagnosis.of(new IllegalStateException(new OptimisticLockException()))
                        .type())
                .isEqualTo(ProblemType.PRECONDITION_FAILED);
        assertThat(Diagnosis.of(new IllegalStateException(ProblemType.GONE.because("gone")))
                        .type())
                .isEqualTo(ProblemType.GONE);
    }

    @Test
    void theStateOfABatchIsThatOfItsStatement() {
        SQLException batch = new BatchUpdateException("batch", "23505", new int[0]);

        assertThat(Diagnosis.of(batch).type()).isEqualTo(ProblemType.CONFLICT);
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);

        assertThat(Diagnosis.of(first).type()).isEqualTo(ProblemType.INTERNAL);
    }
}
