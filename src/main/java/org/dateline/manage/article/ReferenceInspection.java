package org.dateline.manage.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.manage.media.Media;
import org.dateline.manage.person.Person;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.ObstacleType;
import org.dateline.published.article.Block;
import org.jspecify.annotations.Nullable;

/** What the media and the speakers of an article have to be like. All of them are read in two statements. */
final class ReferenceInspection {

    private final ArticleContent content;
    private final Inspection inspection;
    private final Instant datePublished;
    private final ZoneId zone;
    private final Map<UUID, Media> media;
    private final Map<UUID, Person> speakers;

    private ReferenceInspection(Article article, Inspection inspection) {
        this.content = article.content();
        this.inspection = inspection;
        this.datePublished = datePublished(article, inspection.now());
        this.zone = content.timeZone() == null ? inspection.newsroom().zone() : ZoneId.of(content.timeZone());
        this.media = Media.withIds(media(content).filter(Objects::nonNull).collect(Collectors.toSet()));
        this.speakers = Person.withIds(content.quotes().stream()
                .map(ReferenceInspection::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    static void of(Article article, Inspection inspection) {
        ReferenceInspection referenceInspection = new ReferenceInspection(article, inspection);
        referenceInspection.pictures();
        List<QuoteContent> quotes = article.content().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            referenceInspection.recording("/quotes/" + i, quotes.get(i));
            referenceInspection.office("/quotes/" + i, quotes.get(i));
        }
    }

    /** The date that readers would see. */
    private static Instant datePublished(Article article, Instant now) {
        Instant chosen = article.content().datePublished();
        Instant first = article.life().firstPublished();
        return chosen != null ? chosen : first != null ? first : now;
    }

    private static Stream<UUID> media(ArticleContent content) {
        Stream<UUID> recordings = content.quotes().stream()
                .filter(quote -> quote.recording() != null)
                .map(quote -> quote.recording().media());
        Stream<UUID> blocks = content.body().stream()
                .filter(Block.Media.class::isInstance)
                .map(block -> ((Block.Media) block).media());
        return Stream.concat(Stream.ofNullable(content.leadMedia()), Stream.concat(blocks, recordings));
    }

    private static @Nullable UUID speaker(QuoteContent quote) {
        return quote.speaker() == null ? null : quote.speaker().person();
    }

    private void pictures() {
        picture("/leadMedia", content.leadMedia());
        for (int i = 0; i < content.body().size(); i++) {
            if (content.body().get(i) instanceof Block.Media block) {
                picture("/body/" + i + "/media", block.media());
            }
        }
    }

    private void picture(String pointer, @Nullable UUID id) {
        Media shown = id == null ? null : media.get(id);
        if (shown != null && shown.isMute()) {
            inspection.found(
                    ObstacleType.ALTERNATIVE_TEXT_MISSING,
                    pointer,
                    "the picture «" + shown.title() + "» has no alternative text",
                    shown);
        }
    }

    private void recording(String pointer, QuoteContent quote) {
        Media recording =
                quote.recording() == null ? null : media.get(quote.recording().media());
        if (recording != null && recording.isPicture()) {
            inspection.found(
                    ObstacleType.RECORDING_IS_A_PICTURE,
                    pointer + "/recording/media",
                    "is a picture, which nobody can hear",
                    recording);
        }
    }

    private void office(String pointer, QuoteContent quote) {
        UUID id = speaker(quote);
        Person speaker = id == null ? null : speakers.get(id);
        if (speaker == null) {
            return;
        }
        LocalDate day = SpokenAt.day(quote.spokenAt(), datePublished, zone);
        boolean holdsOffices = !speaker.content().tenures().isEmpty() || quote.officeLabel() != null;
        if (holdsOffices && speaker.card().tenuresOn(day).isEmpty()) {
            inspection.found(
                    ObstacleType.TENURE_MISSING,
                    pointer + "/speaker/person",
                    "«" + speaker.title() + "» has no tenure on " + day,
                    speaker);
        }
    }
}
