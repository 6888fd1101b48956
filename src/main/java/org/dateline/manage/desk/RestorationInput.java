package org.dateline.manage.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Asks for a new version with the content of an earlier one.
 *
 * @param version the earlier one
 */
public record RestorationInput(@NotNull @Min(1) Long version) {}
