package org.dateline.published;

/** What an entry of the change log, and a key of the caches in front of us, is about: a kind of documents or an informer. */
public sealed interface Subject permits Kind, Informer {

    /** The value that stands for it in JSON and in the database. */
    String singular();

    /** The key of everything that any change of it may alter. */
    String plural();
}
