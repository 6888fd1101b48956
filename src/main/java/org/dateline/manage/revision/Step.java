package org.dateline.manage.revision;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a document.
 *
 * @param changeNumber of the change that readers notice; null if they notice none
 */
public record Step<D extends Document<?>>(
        D document, @Nullable Long changeNumber) {}
