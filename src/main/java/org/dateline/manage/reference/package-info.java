/**
 * What comes with Dateline to begin with: the demonstration story. It is entered through the same use cases as an editor's
 * work, so that it obeys the same rules.
 *
 * <p>The files are in {@code /reference} on the class path. A document of a file has a key, by which those after it refer to
 * it: the text {@code @lavrov} stands for the id of the document with the key {@code lavrov}.
 */
@NullMarked
package org.dateline.manage.reference;

import org.jspecify.annotations.NullMarked;
