package org.dateline.published.media;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dateline.kernel.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A file of a media item, somewhere else.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param bitrate in bits a second
 * @param size in bytes
 */
public record Rendition(
        @NotBlank @Size(max = 2000) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
        String url,

        @NotNull
        @Pattern(
                regexp = "(image|video|audio|application)/[a-z0-9][a-z0-9.+-]{0,99}",
                message = "must be a type such as image/jpeg")
        String mediaType,

        @Nullable @Min(1) @Max(100_000) Integer width,
        @Nullable @Min(1) @Max(100_000) Integer height,
        @Nullable @Min(1) @Max(2_000_000_000) Integer bitrate,
        @Nullable @Min(1) Long size) {}
