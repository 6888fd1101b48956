package org.dateline.published.channel;

import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A channel as it is stored for readers; its broadcasts are rows of their own. */
public record PublicChannel(ChannelCard card, @Nullable LocalizedText description) {}
