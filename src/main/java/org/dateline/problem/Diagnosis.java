package org.dateline.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

/** Finds out which problem a failure is. */
public final class Diagnosis {

    private static final int MAX_CAUSES = 10;

    private Diagnosis() {}

    public static Problem of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof WebApplicationException refused) {
            return HttpFaults.of(refused);
        }
        if (failure instanceof MismatchedInputException body) {
            return UnreadableBody.of(body);
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return ConstraintFaults.of(invalid);
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            return HttpFaults.unauthorized("The request has no valid token.");
        }
        if (failure instanceof ForbiddenException) {
            return HttpFaults.of(403, failure);
        }
        if (isHangingUp(failure)) {
            return ProblemType.BAD_REQUEST
                    .because("The connection was closed before the body's end.")
                    .causedBy(failure);
        }
        return DatabaseFaults.of(failure)
                .orElseGet(() -> ProblemType.INTERNAL
                        .because("The request could not be completed.")
                        .causedBy(failure));
    }

    /** A client that goes away while its body is read gets no answer, and is no failure of ours to be logged. */
    private static boolean isHangingUp(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
