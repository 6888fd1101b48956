/**
 * Quotes as readers see them, alone or as parts of their article.
 *
 * <p>Decided: a citation is in the language of its quote throughout (quotation marks, date, names), whatever language the rest
 * of the answer is in, because it is printed as a whole. It is made where a quote stands alone; within its article, front ends
 * have the source around it. Dates are printed with plain spaces: versions of Java disagree about the others.
 */
@NullMarked
package org.dateline.published.quote;

import org.jspecify.annotations.NullMarked;
