package org.dateline.manage.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.problem.Violation;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** What an article needs before readers may see it, apart from what it refers to. */
final class Readiness {

    private static final Set<String> NEED_NO_LEAD = Set.of("brief");
    private static final Set<String> NEED_NO_BODY = Set.of("video", "gallery", "liveblog");

    private final ArticleContent content;
    private final Map<String, Block> blocks;
    private final List<Violation> reasons = new ArrayList<>();

    private Readiness(ArticleContent content) {
        this.content = content;
        this.blocks = content.body().stream().collect(Collectors.toMap(Block::key, Function.identity()));
    }

    /** All the reasons why the content cannot be public at this instant. */
    static List<Violation> reasonsAgainst(ArticleContent content, Instant now) {
        Readiness readiness = new Readiness(content);
        readiness.head();
        readiness.time(now);
        readiness.contributions();
        readiness.body();
        for (int i = 0; i < content.quotes().size(); i++) {
            readiness.quote("/quotes/" + i, content.quotes().get(i));
        }
        return readiness.reasons;
    }

    private void head() {
        if (content.section() == null) {
            add("/section", "is missing");
        }
        if (isBlank(content.lead()) && !NEED_NO_LEAD.contains(content.kindOrDefault())) {
            add("/lead", "is missing");
        }
        if (content.body().isEmpty() && !NEED_NO_BODY.contains(content.kindOrDefault())) {
            add("/body", "is empty");
        }
    }

    private void time(Instant now) {
        if (content.embargo() != null && now.isBefore(content.embargo())) {
            add("/embargo", "lasts until " + content.embargo());
        }
        if (content.expires() != null && !now.isBefore(content.expires())) {
            add("/expires", "has passed");
        }
    }

    private void contributions() {
        for (int i = 0; i < content.contributions().size(); i++) {
            Contribution contribution = content.contributions().get(i);
            if (contribution.person() == null && contribution.organization() == null && isBlank(contribution.text())) {
                add("/contributions/" + i, "names nobody");
            }
        }
    }

    private void body() {
        Set<String> quotes = content.quotes().stream().map(QuoteContent::key).collect(Collectors.toSet());
        for (int i = 0; i < content.body().size(); i++) {
            if (content.body().get(i) instanceof Block.Quote block && !quotes.contains(block.quote())) {
                add("/body/" + i + "/quote", "is not the key of any quote");
            }
        }
    }

    private void quote(String pointer, QuoteContent quote) {
        if (isMissing(quote.speaker())) {
            add(pointer + "/speaker", "is missing");
        }
        if (!quote.standsAlone()) {
            words(pointer, quote);
        }
    }

    /** Words that stand in a paragraph have to stand there as they are quoted. */
    private void words(String pointer, QuoteContent quote) {
        if (quote.block() == null) {
            add(pointer + "/block", "is missing: it names the block that has the words");
            return;
        }
        Block block = blocks.get(quote.block());
        if (block == null) {
            add(pointer + "/block", "is not the key of any block");
        } else if (quote.givesTheWords() && !Words.occurIn(quote.text(), block.plainText())) {
            add(pointer + "/text", "does not occur in the block " + quote.block());
        }
    }

    private static boolean isMissing(@Nullable Speaker speaker) {
        return speaker == null
                || speaker.person() == null && speaker.organization() == null && isBlank(speaker.label());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, String detail) {
        reasons.add(new Violation(pointer, detail));
    }
}
