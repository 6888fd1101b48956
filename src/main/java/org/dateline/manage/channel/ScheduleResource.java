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
import org.jboss.resteasy.reactive.RestQuery;
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
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(summary = "Replace what a channel broadcasts on a day", description = """
            Readers see it at once if the channel is public. Nothing may overlap, the days before and after included; gaps are \
            allowed. What starts when something of that day started before keeps its id. What has no end goes on until the next \
            one starts; the last one of the day until the next day's first one, if that day is planned already. For a day that \
            nobody has planned, `If-Match` is `"0"`.

            XMLTV may have several channels and several days. Taken are the programmes of one channel that start on the day, \
            in the channel's zone: their `start`, `stop`, `title`, `desc`, `live`, `previously-shown`. Those of other days are \
            passed over, but when the last one of the day has no `stop`, it goes on until the next one of that channel in the \
            document starts, on whichever day. Those of other channels are passed over whatever they are. A document with \
            nothing on the day is refused. Errors point at the programmes by their places among all in the document: \
            `/broadcasts/3` is the fourth `programme`.

            Times are `YYYYMMDDhhmmss +hhmm`; what is left out behind the day is zero. Without an offset they are in UTC; `UTC`, \
            `GMT`, `WET`, `WEST`, `BST`, `CET`, `CEST`, `EET`, `EEST` and `MSK` are offsets, too. `text/xml` is the same as \
            `application/xml`: a byte order mark tells the encoding or, without one, the `charset` of the type or, without that, \
            the document (RFC 7303). A document type may be named and is not fetched; one that declares anything is refused.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScheduleDayContent.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_XML,
                        schema = @Schema(type = SchemaType.STRING, description = "XMLTV"),
                        example = XMLTV),
                @Content(
                        mediaType = MediaType.TEXT_XML,
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
            @Parameter(
                            description =
                                    "Of XMLTV, the `channel` whose programmes are taken; it may be left out where all"
                                            + " programmes are of one channel, whatever that is called. JSON is of one"
                                            + " channel always, and passes it over.",
                            example = "demonstration")
                    @RestQuery
                    @Nullable
                    String channel,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @BeanParam Comment comment,
            @NotNull @Valid SentSchedule sent) {
        return days.replace(id, date.date(), ifMatch, day -> sent.on(day, channel), comment.text());
    }
}
