package org.dateline.published.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dateline.kernel.WebAddress;

/**
 * Where a channel can be watched or listened to.
 *
 * @param type {@code hls}, {@code dash} or {@code audio}
 * @param mediaType of what is at the address, such as {@code application/vnd.apple.mpegurl}
 */
public record ChannelStream(
        @NotNull @Pattern(regexp = "hls|dash|audio", message = "must be hls, dash or audio")
        String type,

        @NotBlank @Size(max = 2000) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
        String url,

        @NotNull
        @Pattern(
                regexp = "(video|audio|application)/[a-z0-9][a-z0-9.+-]{0,99}",
                message = "must be a type such as application/vnd.apple.mpegurl")
        String mediaType) {}
