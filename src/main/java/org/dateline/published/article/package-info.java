/** Articles as readers see them: the stored document, its blocks, and the views that go over the wire. */
@NullMarked
package org.dateline.published.article;

import org.jspecify.annotations.NullMarked;
