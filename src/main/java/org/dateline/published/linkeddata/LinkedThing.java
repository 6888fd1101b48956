package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.published.Reference;
import org.dateline.published.article.MentionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a name.
 *
 * @param type {@code Place}, {@code Person}, {@code Organization}, {@code Occupation} or {@code Thing}
 * @param id a URN; absent for what only has a name
 */
@Schema(name = "LinkedThing")
public record LinkedThing(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") @Nullable String id,
        String name) {

    static LinkedThing of(String type, Reference reference) {
        return new LinkedThing(type, urn(reference.id()), reference.name());
    }

    static @Nullable LinkedThing ofAny(String type, @Nullable Reference reference) {
        return reference == null ? null : of(type, reference);
    }

    static List<LinkedThing> of(List<MentionView> mentions) {
        return mentions.stream()
                .map(mention -> new LinkedThing(type(Kind.named(mention.kind())), urn(mention.id()), mention.name()))
                .toList();
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION, PLACE_GROUP -> "Organization";
            case PLACE -> "Place";
            case OFFICE -> "Occupation";
            case CHANNEL -> "BroadcastService";
            case TOPIC, SECTION, MEDIA, ARTICLE, QUOTE -> "Thing";
        };
    }
}
