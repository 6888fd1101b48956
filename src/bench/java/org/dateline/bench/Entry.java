package org.dateline.bench;

import java.util.UUID;

/** Something that stories refer to. */
record Entry(UUID id, String slug, String name) {}
