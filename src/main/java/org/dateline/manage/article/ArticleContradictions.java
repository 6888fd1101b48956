package org.dateline.manage.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.problem.Violation;
import org.dateline.published.quote.Speaker;

/** What no version of an article may have, not even a draft. */
final class ArticleContradictions {

    private final List<Violation> violations = new ArrayList<>();

    private ArticleContradictions() {}

    static List<Violation> of(ArticleContent content) {
        ArticleContradictions found = new ArticleContradictions();
        found.body(content);
        found.quotes(content);
        found.corrections(content);
        if (content.expires() != null
                && content.embargo() != null
                && !content.embargo().isBefore(content.expires())) {
            found.add("/expires", "must be later than the embargo");
        }
        if (new HashSet<>(content.related()).size() < content.related().size()) {
            found.add("/related", "names an article twice");
        }
        return found.violations;
    }

    private void body(ArticleContent content) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < content.body().size(); i++) {
            if (!keys.add(content.body().get(i).key())) {
                add("/body/" + i + "/key", "is another block's key too");
            }
        }
    }

    private void quotes(ArticleContent content) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < content.quotes().size(); i++) {
            QuoteContent quote = content.quotes().get(i);
            String pointer = "/quotes/" + i;
            if (!keys.add(quote.key())) {
                add(pointer + "/key", "is another quote's key too");
            }
            if (new HashSet<>(quote.topics()).size() < quote.topics().size()) {
                add(pointer + "/topics", "names a topic twice");
            }
            if (quote.spokenAt() != null && !SpokenAt.isReal(quote.spokenAt())) {
                add(pointer + "/spokenAt", "is not in the calendar");
            }
            if (quote.speaker() != null && named(quote.speaker()) > 1) {
                add(pointer + "/speaker", "must be one of person, organization and label, not several");
            }
        }
    }

    private void corrections(ArticleContent content) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < content.corrections().size(); i++) {
            if (!keys.add(content.corrections().get(i).key())) {
                add("/corrections/" + i + "/key", "is another correction's key too");
            }
        }
    }

    private static int named(Speaker speaker) {
        return (speaker.person() == null ? 0 : 1)
                + (speaker.organization() == null ? 0 : 1)
                + (speaker.label() == null ? 0 : 1);
    }

    private void add(String pointer, String detail) {
        violations.add(new Violation(pointer, detail));
    }
}
