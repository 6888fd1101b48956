package org.dateline.manage.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who is to work on a document.
 *
 * @param account the id of a user or of a token's account
 */
public record AssignmentInput(@NotNull UUID account) {}
