package org.dateline.manage.desk;

import java.util.UUID;

/** An answer about one working copy; its version becomes the ETag. */
public interface Versioned {

    UUID id();

    long version();
}
