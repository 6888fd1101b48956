package org.dateline.published;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Prints instants as ISO 8601 with the offset of the newsroom's zone. */
@Singleton
class NewsroomJson implements ObjectMapperCustomizer {

    /** Asked for late: mappers are made before there is a configuration. */
    private final Provider<Newsroom> newsroom;

    NewsroomJson(Provider<Newsroom> newsroom) {
        this.newsroom = newsroom;
    }

    /** The last one wins, and Quarkus brings a serializer for instants too. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("newsroom").addSerializer(Instant.class, new InZone(newsroom)));
    }

    private static final class InZone extends JsonSerializer<Instant> {

        private final Provider<Newsroom> newsroom;

        private InZone(Provider<Newsroom> newsroom) {
            this.newsroom = newsroom;
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            OffsetDateTime time = instant.atZone(newsroom.get().zone()).toOffsetDateTime();
            // Before there were zones, offsets had seconds, for which RFC 3339 has no room.
            boolean hasSeconds = time.getOffset().getTotalSeconds() % 60 != 0;
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    hasSeconds ? time.withOffsetSameInstant(ZoneOffset.UTC) : time));
        }
    }
}
