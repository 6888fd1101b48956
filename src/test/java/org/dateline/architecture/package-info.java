/**
 * The rules that every class of Dateline keeps, checked on the compiled classes.
 *
 * <p>A new room of the house gets its line in {@link org.dateline.architecture.Rooms}; a class in a package without one
 * fails. Each rule says why it is there, and the guard in {@code ImportsTest} fails when no class was seen at all.
 */
package org.dateline.architecture;
