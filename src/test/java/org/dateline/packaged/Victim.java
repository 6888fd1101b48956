package org.dateline.packaged;

/** Who dies in a round. */
enum Victim {
    BOTH,
    SERVER,
    JVM
}
