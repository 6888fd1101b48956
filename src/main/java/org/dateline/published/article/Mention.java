package org.dateline.published.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A person or an organization that a story is about or speaks of. */
public record Mention(
        @NotNull @Pattern(regexp = "person|organization", message = "must be person or organization")
        String kind,

        @NotNull UUID id) {}
