package org.dateline.delivery.webpage;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.delivery.expansion.item.RequestedPath;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages of a site, whole. */
@Path("/v1/pages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages", description = "Whole pages: everything that a front end shows, in one call and of one moment.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class WebPageResource {

    private static final String LANG =
            "The languages that the reader understands, the dearest first. Without it: that of the path, then the newsroom's.";
    private static final String LANGUAGES = "^[a-z]{2,3}(,[a-z]{2,3})*$";

    private final WebPages pages;

    WebPageResource(WebPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("/home")
    @Operation(summary = "Read the newsroom's first page")
    public HomeWebPage home(
            @RestQuery
                    @Parameter(
                            description =
                                    "The languages that the reader understands, the dearest first. Without it: the newsroom's.",
                            example = "ru",
                            schema = @Schema(type = SchemaType.STRING, pattern = LANGUAGES))
                    @Nullable
                    Languages lang) {
        return pages.home(lang);
    }

    @GET
    @Path("/section")
    @Operation(
            summary = "Read the page of a section",
            description = "A path that it had before leads to the one that it has now (308).")
    public SectionWebPage section(
            @RestQuery
                    @NotNull
                    @Parameter(
                            required = true,
                            description = "The path of the section's page, percent-encoded or not.",
                            example = "/ru/v-sodruzhestve",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = RequestedPath.MAX_LENGTH))
                    String path,
            @RestQuery
                    @Parameter(
                            description = LANG,
                            example = "ru",
                            schema = @Schema(type = SchemaType.STRING, pattern = LANGUAGES))
                    @Nullable
                    Languages lang,
            @BeanParam Paging paging) {
        return pages.section(RequestedPath.parse(path), lang, paging);
    }

    @GET
    @Path("/article")
    @Operation(
            summary = "Read the page of a story",
            description = "A path that it had before leads to the one that it has now (308).")
    public ArticleWebPage article(
            @RestQuery
                    @NotNull
                    @Parameter(
                            required = true,
                            description = "The path of the article's page, percent-encoded or not.",
                            example = "/ru/v-sodruzhestve/peregovory-v-cholpon-ate",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = RequestedPath.MAX_LENGTH))
                    String path,
            @RestQuery
                    @Parameter(
                            description = LANG,
                            example = "ru",
                            schema = @Schema(type = SchemaType.STRING, pattern = LANGUAGES))
                    @Nullable
                    Languages lang) {
        return pages.article(RequestedPath.parse(path), lang);
    }
}
