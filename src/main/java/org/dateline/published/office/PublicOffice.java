package org.dateline.published.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office as it is stored for readers. */
public record PublicOffice(OfficeCard card, @Nullable UUID place, boolean singleHolder) {}
