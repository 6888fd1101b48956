package org.dateline.published.media;

import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A media item as it is stored for readers. */
public record PublicMedia(MediaCard card, @Nullable PartialDate dateCreated) {}
