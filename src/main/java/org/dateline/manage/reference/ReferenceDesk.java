package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dateline.manage.article.Article;
import org.dateline.manage.article.ArticleContent;
import org.dateline.manage.channel.Channel;
import org.dateline.manage.channel.ChannelContent;
import org.dateline.manage.channel.LiveBroadcasts;
import org.dateline.manage.channel.LiveContent;
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
import org.dateline.manage.revision.Content;
import org.dateline.manage.revision.Contents;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.section.Section;
import org.dateline.manage.section.SectionContent;
import org.dateline.manage.topic.Topic;
import org.dateline.manage.topic.TopicContent;
import org.dateline.published.StoredJson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Enters and publishes documents of files, through the use cases of editors. */
@ApplicationScoped
class ReferenceDesk {

    private final Session session;
    private final Lifecycle lifecycle;
    private final Contents contents;
    private final LiveBroadcasts liveBroadcasts;

    ReferenceDesk(Session session, Lifecycle lifecycle, Contents contents, LiveBroadcasts liveBroadcasts) {
        this.session = session;
        this.lifecycle = lifecycle;
        this.contents = contents;
        this.liveBroadcasts = liveBroadcasts;
    }

    /**
     * Answers with the version that is there now, and public unless the entry is a draft.
     *
     * @param document whose content it becomes; null for a new document with the entry's id
     */
    long publish(ReferenceEntry entry, JsonNode content, @Nullable UUID document) {
        return switch (entry.kind()) {
            case SECTION -> publish(entry, new Section(), contents.read(content, SectionContent.class), document);
            case TOPIC -> publish(entry, new Topic(), contents.read(content, TopicContent.class), document);
            case PLACE -> publish(entry, new Place(), contents.read(content, PlaceContent.class), document);
            case PLACE_GROUP ->
                publish(entry, new PlaceGroup(), contents.read(content, PlaceGroupContent.class), document);
            case ORGANIZATION ->
                publish(entry, new Organization(), contents.read(content, OrganizationContent.class), document);
            case MEDIA -> publish(entry, new Media(), contents.read(content, MediaContent.class), document);
            case OFFICE -> publish(entry, new Office(), contents.read(content, OfficeContent.class), document);
            case PERSON -> publish(entry, new Person(), contents.read(content, PersonContent.class), document);
            case ARTICLE -> publish(entry, article(entry), contents.read(content, ArticleContent.class), document);
            case CHANNEL -> publish(entry, new Channel(), contents.read(content, ChannelContent.class), document);
            case QUOTE -> throw new IllegalArgumentException("a quote is entered with its article");
        };
    }

    private static Article article(ReferenceEntry entry) {
        Article article = new Article();
        entry.quotes().forEach(article::identifyQuote);
        return article;
    }

    private <C extends Content, D extends Document<C>> long publish(
            ReferenceEntry entry, D fresh, C content, @Nullable UUID document) {
        @SuppressWarnings("unchecked")
        Class<D> type = (Class<D>) fresh.getClass();
        D written;
        if (document == null) {
            fresh.identify(entry.id());
            written = lifecycle.create(fresh, content, null);
        } else {
            written = lifecycle.replace(type, document, tag(lifecycle.read(type, document)), content, null);
        }
        if (!entry.isDraft()) {
            lifecycle.publish(type, written.id(), tag(written), false, null);
        }
        if (document == null && entry.live() != null) {
            LiveContent live = StoredJson.read(entry.live().toString(), LiveContent.class);
            liveBroadcasts.start(written.id(), "\"0\"", live, null);
        }
        // All of it has reached the database; every later flush would compare it once more.
        session.clear();
        return written.version();
    }

    private static String tag(Document<?> document) {
        return "\"" + document.version() + "\"";
    }
}
