/**
 * Compares the contract with what was committed before, and fails where it breaks a promise that {@code
 * openapi/CHANGELOG.md} does not announce.
 *
 * <ul>
 *   <li>The promise is the changelog's: within a version, things are only added.
 *   <li>Two comparisons, because neither is enough. openapi-diff knows limits, choices, formats, statuses, headers and
 *       security, but of a 3.1 document it sees neither the types nor what is in lists, and so gets it in the words of
 *       3.0 ({@code OldWords}). It takes it for harmless when an optional property goes, when a parameter becomes a number
 *       or when an answer may be null, and for a break when an answer follows another pattern; {@code Promises} knows
 *       better.
 *   <li>Compared with are the last versions in the history, not only the last one: more than one commit may come at a
 *       time, and whoever checks them sees only where they end. An announcement counts for the versions that did not
 *       have it yet.
 * </ul>
 */
package org.dateline.changes;
