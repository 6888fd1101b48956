package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.listing.Day;
import org.dateline.manage.desk.Comment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What channels broadcast, day by day. */
@Path("/manage/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channels")
@Extension(name = "x-smallrye-profile-management", value = "")
class ScheduleResource {

    private static final String DATE =
            "The day, in the channel's zone. A broadcast belongs to the day on which it starts.";

    private static final String EXAMPLE = "2026-06-29";

    private static final String XMLTV = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tv>
              <programme start="20260629090000 +0300" stop="20260629093000 +0300" channel="demonstration">
                <title lang="ru">Утренние новости</title>
              </programme>
              <programme start="20260629093000 +0300" stop="20260629110000 +0300" channel="demonstration">
                <title lang="ru">Кино</title>
                <previously-shown/>
              </programme>
            </tv>
            """;

    private final ScheduleDays days;

    ScheduleResource(ScheduleDays days) {
        this.days = days;
    }

    @GET
    @Path("/{id}/schedule/{date}")
    @Operation(
            summary = "Read what a channel broadcasts on a day",
            description =
                    "The version is that of the day, and not that of the channel: it is 0 before anybody plans it.")
    public ScheduleDay read(
            @RestPath UUID id,
            @Parameter(
                            description = DATE,
                            example = EXAMPLE,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @RestPath
                    Day date) {
        return days.read(id, date.date());
    }

    @PUT
    @Path("/{id}/schedule/{date}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    @Operation(summary = "Replace what a channel broadcasts on a day", description = """
            Readers see it at once if the channel is public. Nothing may overlap, the days before and after included; gaps are \
            allowed. What starts when something of that day started before keeps its id.

            XMLTV is read as if it were JSON: each `programme`, in its order, is one of the `broadcasts`, which errors point \
            at. Taken are `start`, `stop` (the next start, if it is missing), `title`, `desc`, `live`, `previously-shown`; all \
            programmes are of one `channel`, whatever it is called there. Times need an offset, or are in UTC. A document type \
            declaration is refused.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScheduleDayContent.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_XML,
                        schema = @Schema(type = SchemaType.STRING, description = "XMLTV"),
                        example = XMLTV)
            })
    public ScheduleDay replace(
            @RestPath UUID id,
            @Parameter(
                            description = DATE,
                            example = EXAMPLE,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @RestPath
                    Day date,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid ScheduleDayContent content) {
        return days.replace(id, date.date(), ifMatch, content, comment.text());
    }
}
