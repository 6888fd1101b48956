package org.dateline.testing;

import java.util.UUID;

/** Something that a test has made public. */
public record Known(UUID id, String slug) {}
