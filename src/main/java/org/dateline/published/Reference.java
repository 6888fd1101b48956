package org.dateline.published;

import java.util.UUID;

/** Another document as it is inlined: enough to print a name and to link to it. */
public record Reference(UUID id, String slug, String name) {}
