package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.manage.article.Article;
import org.dateline.manage.article.ArticleContent;
import org.dateline.manage.media.Media;
import org.dateline.manage.media.MediaContent;
import org.dateline.manage.office.Office;
import org.dateline.manage.office.OfficeContent;
import org.dateline.manage.organization.Organization;
import org.dateline.manage.organization.OrganizationContent;
import org.dateline.manage.person.Person;
import org.dateline.manage.person.PersonContent;
import org.dateline.manage.place.Place;
import org.dateline.manage.place.PlaceContent;
import org.dateline.manage.placegroup.PlaceGroup;
import org.dateline.manage.placegroup.PlaceGroupContent;
import org.dateline.manage.revision.Contents;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.section.Section;
import org.dateline.manage.section.SectionContent;
import org.dateline.manage.topic.Topic;
import org.dateline.manage.topic.TopicContent;
import org.dateline.published.Kind;

/** Enters the documents of a file, in its order, and publishes them. */
@ApplicationScoped
class ReferenceLoader {

    private final Lifecycle lifecycle;
    private final Contents contents;

    ReferenceLoader(Lifecycle lifecycle, Contents contents) {
        this.lifecycle = lifecycle;
        this.contents = contents;
    }

    static JsonNode file(String name) {
        try (InputStream json =
                Objects.requireNonNull(ReferenceLoader.class.getResourceAsStream("/reference/" + name))) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes an array of {@code {"kind", "key", "content"}}. */
    void load(JsonNode documents) {
        Map<String, UUID> ids = new HashMap<>();
        for (JsonNode document : documents) {
            JsonNode content = resolved(document.path("content"), ids);
            Document<?> entered = enter(Kind.named(document.path("kind").asText()), content);
            ids.put(document.path("key").asText(), entered.id());
            lifecycle.publish(entered.getClass(), entered.id(), "\"" + entered.version() + "\"", false);
        }
    }

    private Document<?> enter(Kind kind, JsonNode content) {
        return switch (kind) {
            case SECTION -> lifecycle.create(new Section(), contents.read(content, SectionContent.class));
            case TOPIC -> lifecycle.create(new Topic(), contents.read(content, TopicContent.class));
            case PLACE_GROUP -> lifecycle.create(new PlaceGroup(), contents.read(content, PlaceGroupContent.class));
            case MEDIA -> lifecycle.create(new Media(), contents.read(content, MediaContent.class));
            case PLACE -> lifecycle.create(new Place(), contents.read(content, PlaceContent.class));
            case ORGANIZATION ->
                lifecycle.create(new Organization(), contents.read(content, OrganizationContent.class));
            case OFFICE -> lifecycle.create(new Office(), contents.read(content, OfficeContent.class));
            case PERSON -> lifecycle.create(new Person(), contents.read(content, PersonContent.class));
            case ARTICLE -> lifecycle.create(new Article(), contents.read(content, ArticleContent.class));
            case QUOTE -> throw new IllegalArgumentException("a quote is entered with its article");
        };
    }

    /** A copy in which ids stand where keys stood. */
    private static JsonNode resolved(JsonNode content, Map<String, UUID> ids) {
        if (content.isTextual() && content.asText().startsWith("@")) {
            UUID id = ids.get(content.asText().substring(1));
            return TextNode.valueOf(Objects.requireNonNull(id, () -> "no document before it has the key " + content)
                    .toString());
        }
        if (content instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), resolved(field.getValue(), ids)));
            return copy;
        }
        if (content.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            content.forEach(item -> copy.add(resolved(item, ids)));
            return copy;
        }
        return content;
    }
}
