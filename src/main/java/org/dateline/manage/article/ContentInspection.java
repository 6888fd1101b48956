package org.dateline.manage.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.ObstacleType;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** What an article needs before readers may see it, as far as it can tell by itself. */
final class ContentInspection {

    private static final Set<String> NEED_NO_LEAD = Set.of("brief");
    private static final Set<String> NEED_NO_BODY = Set.of("video", "gallery", "liveblog");
    private static final int LONG_HEADLINE = 200;
    private static final Duration SOON = Duration.ofHours(1);

    private final ArticleContent content;
    private final Inspection inspection;
    private final Map<String, Block> blocks;

    private ContentInspection(ArticleContent content, Inspection inspection) {
        this.content = content;
        this.inspection = inspection;
        this.blocks = content.body().stream().collect(Collectors.toMap(Block::key, Function.identity()));
    }

    static void of(ArticleContent content, Inspection inspection) {
        ContentInspection contentInspection = new ContentInspection(content, inspection);
        contentInspection.head();
        contentInspection.time();
        contentInspection.contributions();
        contentInspection.body();
        for (int i = 0; i < content.quotes().size(); i++) {
            contentInspection.quote("/quotes/" + i, content.quotes().get(i));
        }
    }

    private void head() {
        boolean needsBody = !NEED_NO_BODY.contains(content.kindOrDefault());
        if (content.section() == null) {
            inspection.found(ObstacleType.SECTION_MISSING, "/section", "is missing");
        }
        if (isBlank(content.lead()) && !NEED_NO_LEAD.contains(content.kindOrDefault())) {
            inspection.found(ObstacleType.LEAD_MISSING, "/lead", "is missing");
        }
        if (content.body().isEmpty() && needsBody) {
            inspection.found(ObstacleType.BODY_MISSING, "/body", "is empty");
        }
        if (content.dateline() == null && needsBody) {
            inspection.found(ObstacleType.DATELINE_MISSING, "/dateline", "is missing");
        }
        int length = content.headline().codePointCount(0, content.headline().length());
        if (length > LONG_HEADLINE) {
            inspection.found(ObstacleType.HEADLINE_LONG, "/headline", "has " + length + " characters");
        }
    }

    private void time() {
        Instant now = inspection.now();
        if (content.embargo() != null && now.isBefore(content.embargo())) {
            inspection.found(ObstacleType.EMBARGOED, "/embargo", "lasts until " + content.embargo());
        }
        if (content.expires() != null && !now.isBefore(content.expires())) {
            inspection.found(ObstacleType.EXPIRED, "/expires", "has passed");
        } else if (content.expires() != null && now.plus(SOON).isAfter(content.expires())) {
            inspection.found(ObstacleType.EXPIRES_SOON, "/expires", "is less than an hour away");
        }
    }

    private void contributions() {
        for (int i = 0; i < content.contributions().size(); i++) {
            Contribution contribution = content.contributions().get(i);
            if (contribution.person() == null && contribution.organization() == null && isBlank(contribution.text())) {
                inspection.found(ObstacleType.CONTRIBUTION_NAMES_NOBODY, "/contributions/" + i, "names nobody");
            }
        }
    }

    private void body() {
        Set<String> quotes = content.quotes().stream().map(QuoteContent::key).collect(Collectors.toSet());
        for (int i = 0; i < content.body().size(); i++) {
            if (content.body().get(i) instanceof Block.Quote block && !quotes.contains(block.quote())) {
                inspection.found(ObstacleType.QUOTE_UNKNOWN, "/body/" + i + "/quote", "is not the key of any quote");
            }
        }
    }

    private void quote(String pointer, QuoteContent quote) {
        if (isMissing(quote.speaker())) {
            inspection.found(ObstacleType.SPEAKER_MISSING, pointer + "/speaker", "is missing");
        }
        if (!quote.standsAlone()) {
            words(pointer, quote);
        }
    }

    /** Words that stand in a paragraph have to stand there as they are quoted. */
    private void words(String pointer, QuoteContent quote) {
        if (quote.block() == null) {
            inspection.found(
                    ObstacleType.BLOCK_MISSING,
                    pointer + "/block",
                    "is missing: it names the block that has the words");
            return;
        }
        Block block = blocks.get(quote.block());
        if (block == null) {
            inspection.found(ObstacleType.BLOCK_UNKNOWN, pointer + "/block", "is not the key of any block");
        } else if (quote.givesTheWords() && !Words.occurIn(quote.text(), block.plainText())) {
            inspection.found(
                    ObstacleType.WORDS_NOT_FOUND, pointer + "/text", "does not occur in the block " + quote.block());
        }
    }

    private static boolean isMissing(@Nullable Speaker speaker) {
        return speaker == null
                || speaker.person() == null && speaker.organization() == null && isBlank(speaker.label());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
