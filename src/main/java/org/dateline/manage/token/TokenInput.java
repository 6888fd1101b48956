package org.dateline.manage.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.dateline.access.Role;
import org.dateline.access.Scope;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A token that is wanted.
 *
 * @param label what it is for, or whose it is; colleagues see it as the name of whoever uses the token
 * @param role what its bearer may do; either this or scopes
 * @param scopes what it is good for, when a machine has it
 * @param expiresAt null if it is good until it is revoked
 */
record TokenInput(
        @NotBlank @Size(max = 100) String label,

        @Nullable @Pattern(regexp = Role.PATTERN, message = Role.RULE)
        String role,

        @Size(max = 5) List<@NotNull @Pattern(regexp = Scope.PATTERN, message = Scope.RULE) String> scopes,

        @Nullable Instant expiresAt) {

    TokenInput {
        scopes = scopes == null ? List.of() : scopes.stream().distinct().toList();
    }

    void mustHaveRoleOrScopes() {
        if ((role == null) == scopes.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because(
                    "A token is good for a role or for scopes: it has the one or the other.",
                    List.of(new Violation("", "must have either a role or scopes")));
        }
    }
}
