package org.dateline.published.placegroup;

import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a place group. */
public record PlaceGroupCard(LocalizedText names, @Nullable LocalizedText abbreviation) {}
