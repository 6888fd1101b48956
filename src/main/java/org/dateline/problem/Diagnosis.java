package org.dateline.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

/** Finds out which problem a failure is. */
final class Diagnosis {

    private Diagnosis() {}

    static Problem of(Throwable failure) {
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
        return DatabaseFaults.of(failure)
                .orElseGet(() -> ProblemType.INTERNAL
                        .because("The request could not be completed.")
                        .causedBy(failure));
    }
}
