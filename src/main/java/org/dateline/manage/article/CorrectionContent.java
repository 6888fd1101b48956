package org.dateline.manage.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dateline.published.article.Block;

/**
 * What an editor types of a correction.
 *
 * @param key of the editor's choice, unique among the article's corrections
 * @param text what was wrong, and what is right; another text under the same key is a new correction
 */
public record CorrectionContent(
        @NotNull @Pattern(regexp = Block.KEY) String key,
        @NotBlank @Size(max = 5000) String text) {}
