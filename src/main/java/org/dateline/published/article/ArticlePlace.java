package org.dateline.published.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * A place of a story.
 *
 * @param relation {@code about} for what the story is tagged with, {@code scene} for where it happens
 */
public record ArticlePlace(
        @NotNull @Pattern(regexp = "about|scene", message = "must be about or scene")
        String relation,

        @NotNull UUID place) {}
