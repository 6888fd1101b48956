package org.dateline.published.quote;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who said it: exactly one of a person, an organization, or a label for somebody who is not named («источник в
 * правительстве»).
 */
public record Speaker(
        @Nullable UUID person,
        @Nullable UUID organization,
        @Nullable @Size(max = 300) String label) {}
