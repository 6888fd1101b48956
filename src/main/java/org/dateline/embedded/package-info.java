/**
 * The PostgreSQL that ships with Dateline: unpacked, initialised, started, watched and stopped by us, so that trying
 * Dateline out and running a small newsroom on it need nothing but a JDK.
 *
 * <p>{@link org.dateline.embedded.EmbeddedDatabase} is the whole of it to the outside. With a database configured, none
 * of it starts, and the archive of programs need not be on the class path. It knows nothing of Quarkus, as it runs
 * before Quarkus does.
 *
 * <h2>The data directory</h2>
 *
 * <pre>
 * dateline.lock      held by the JVM that uses the directory; also marks it as ours
 * passwords          of the three roles that log in; 0600
 * binaries-&lt;sum&gt;/    PostgreSQL's programs, named after their archive; checked on each start, made anew when damaged
 * cluster/           PostgreSQL's data; 0700
 * postgresql.log     what the server says; 0600
 * *.unfinished       being made; whatever is found under such a name is thrown away
 * </pre>
 *
 * <p>A backup is a copy of the stopped directory.
 *
 * <h2>Invariants</h2>
 *
 * <ul>
 *   <li>One JVM has a directory at a time. So a server that is found on a directory whose lock we hold is an orphan, and
 *       is stopped.
 *   <li>What stands in its place is complete: programs and cluster are made beside it and moved there by one rename.
 *   <li>No process is signalled that is not a PostgreSQL working on this very directory. Processes are known by where
 *       the operating system says they stand (in a container, where root may not look, by the names that they give
 *       themselves); the number in {@code postmaster.pid} is never believed, for after a crash it may be anybody's.
 *   <li>A directory that is not ours, or was made by another major version, is left exactly as it was.
 *   <li>Every reason not to start is one sentence that says what to do: {@link org.dateline.embedded.StartRefused}.
 *   <li>The port stays the same for the life of the JVM, so the pools find a server that was started again.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Not the ready-made wrapper of the same archives: it unpacks to the temporary directory, starts without sync and
 *       without passwords, and as root lets the server write every file of root's ({@code unshare -U}).
 *   <li>As root, {@code setpriv} makes the server another user: the owner of the cluster if there is one, else
 *       {@code dateline}, {@code postgres}, {@code nobody}. Programs and passwords stay root's.
 *   <li>The server is our child, so that its zombie is reaped even where we are process 1, but in a session of its own,
 *       so that Ctrl-C reaches us alone and Quarkus can finish before its database goes.
 *   <li>The roles are made here, once, by the superuser, whom nobody else knows: {@code dateline} owns the database and
 *       makes schemas, tables and trusted extensions, but neither roles nor databases; {@code dateline_reader} can't log
 *       in and gets its grants from the migrations; {@code dateline_delivery} logs in as a member of it, in read-only
 *       transactions. So the migrations find the reader role there, and must not need CREATEROLE.
 *   <li>The owner may {@code SET ROLE dateline_reader}, as it may on a PostgreSQL that was set up by hand.
 *   <li>The provider of collations is PostgreSQL's own ({@code C.UTF-8}): strings sort alike on every host, and a
 *       directory survives a new version of the C library.
 *   <li>A cluster of an older major version is refused as well; there is no upgrade here. Dump with the old Dateline,
 *       restore into a new directory.
 *   <li>An image that never needs the programs is built without them, with the profile {@code external-database}. A jar
 *       that is deleted from a finished build makes Quarkus' class loader wait for ever.
 *   <li>Windows is not supported here: other users, permissions and signals. {@code DATELINE_DB_URL} works there.
 * </ul>
 */
@NullMarked
package org.dateline.embedded;

import org.jspecify.annotations.NullMarked;
