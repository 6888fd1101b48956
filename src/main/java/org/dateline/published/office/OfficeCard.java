package org.dateline.published.office;

import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of an office. */
public record OfficeCard(LocalizedText names, @Nullable UUID organization) {}
