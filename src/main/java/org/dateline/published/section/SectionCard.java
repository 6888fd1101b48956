package org.dateline.published.section;

import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a section. */
public record SectionCard(LocalizedText names, @Nullable UUID parent) {}
