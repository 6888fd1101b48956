package org.dateline.manage.audit;

import java.util.Map;
import java.util.UUID;
import org.dateline.access.Operation;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does, about to be written down.
 *
 * @param kind null if it is not about a document
 * @param subject the document, token or account that it is done to
 * @param title by which people know the subject
 * @param comment what whoever does it has to say
 * @param details what else there is to know of it, without secrets: to whom, until when, into what
 */
public record Deed(
        Operation operation,
        @Nullable Kind kind,
        @Nullable UUID subject,
        @Nullable String title,
        @Nullable Long version,
        @Nullable String comment,
        Map<String, String> details) {}
