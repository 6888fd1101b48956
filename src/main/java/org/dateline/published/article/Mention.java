package org.dateline.published.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** A person, an organization, a place, a place group or a topic that a story is about or speaks of. */
public record Mention(
        @NotNull
        @Pattern(
                regexp = "person|organization|place|placeGroup|topic",
                message = "must be person, organization, place, placeGroup or topic")
        String kind,

        @NotNull UUID id) {}
