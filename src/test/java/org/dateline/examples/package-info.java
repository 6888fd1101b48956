/**
 * Every operation of both OpenAPI documents has an example that works when it is tried on a new installation, and the answer
 * that is shown is the one that comes.
 *
 * <p>After a change of the API or of the demonstration, {@code mvn test -Dtest=ExampleRecorder} records requests and answers in
 * {@code src/main/resources/contract}, from where the next build puts them into the documents. What a new kind brings along
 * for that is in the demonstration (one draft, and one public document that nothing public refers to) and in {@code
 * examples/recipes.json}.
 */
@NullMarked
package org.dateline.examples;

import org.jspecify.annotations.NullMarked;
