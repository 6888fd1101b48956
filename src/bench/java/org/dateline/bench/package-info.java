/**
 * A newsroom of any size, made up from a seed, and what the database does for each request to it.
 *
 * <p>Decided: only the readers' half is filled, because reading is what is measured; editors would find nothing of it. The
 * rows are those that publishing would have written, which a test compares, and go through COPY.
 */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
