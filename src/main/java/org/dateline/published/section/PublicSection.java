package org.dateline.published.section;

import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A section as it is stored for readers. */
public record PublicSection(SectionCard card, @Nullable LocalizedText description) {}
