package org.dateline.manage.desk;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What whoever changes something has to say about it. */
public record Comment(
        @Parameter(
                description = "Why, for colleagues: it is kept with the version and in the steps.",
                example = "Names checked")
        @RestQuery("comment")
        @Nullable
        @Size(min = 1, max = 1000)
        String text) {}
