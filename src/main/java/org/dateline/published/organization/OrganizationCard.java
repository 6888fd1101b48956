package org.dateline.published.organization;

import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of an organization. */
public record OrganizationCard(
        LocalizedText names,
        @Nullable LocalizedText abbreviation,
        @Nullable UUID parent) {}
