package org.dateline.published;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who says so. Where there is an attribution, the provider's terms want it shown beside what it says.
 *
 * @param name {@code manual} for an editor
 * @param licence of the data: its name
 */
@Schema(name = "Provider")
public record ProviderView(
        @Schema(
                description = "Who says so: manual for an editor, else the name of the service",
                examples = "met-norway")
        String name,

        @Schema(description = "To be shown beside the data, where there is one", examples = "Data from MET Norway")
        @Nullable
        String attribution,

        @Schema(description = "Where the attribution leads", examples = "https://www.met.no/") @Nullable
        String url,

        @Schema(description = "The licence of the data", examples = "CC BY 4.0") @Nullable
        String licence) {

    public static ProviderView manual() {
        return new ProviderView("manual", null, null, null);
    }
}
