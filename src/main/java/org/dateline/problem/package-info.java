/**
 * What can go wrong, as problem documents (RFC 9457): the catalogue, and the only exception mappers there are.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Status codes live in {@link org.dateline.problem.ProblemType} only. Whoever refuses something throws
 *       {@code NOT_FOUND.because("a sentence for a person")}; a transaction around it rolls back.
 *   <li>Every error is {@code application/problem+json}, also what the HTTP server refuses before any endpoint is asked.
 *       The exceptions are requests that are not HTTP (a broken request line, an address with characters or escapes that
 *       none has, such as {@code %zz}, a head of more than 64 KiB): the server answers those itself, with a status and no
 *       body, and leaves nobody a place to add one.
 *   <li>An address has one spelling, see {@code RequestHeads}.
 *   <li>A pointer in {@code errors} is a JSON pointer into the request body ({@code /quotes/0/text}). For what is not in
 *       the body it starts with another character: {@code ?limit} is a query parameter, {@code {id}} a part of the path,
 *       and {@code If-Match:} a header.
 *   <li>An error of our own (500) says nothing but its trace id, under which the log has the rest.
 *   <li>Each request has a trace id: that of its OpenTelemetry span where traces are kept, else the one in a
 *       {@code traceparent} header, else one of our own. Every line that is logged about the request carries it.
 *   <li>JSON is read strictly: what we would have to guess at is refused.
 * </ul>
 */
@NullMarked
package org.dateline.problem;

import org.jspecify.annotations.NullMarked;
