package org.dateline.published.channel;

import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A broadcast as it is stored for readers; its times are columns. */
public record PublicBroadcast(
        LocalizedText title, @Nullable LocalizedText description, boolean isLiveBroadcast, boolean isRepeat) {}
