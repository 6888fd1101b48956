package org.dateline.manage.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which document takes the place of another.
 *
 * @param into the id of the one that stays, of the same kind
 */
public record MergeInput(@NotNull UUID into) {}
