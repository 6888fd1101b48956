package org.dateline.published.rendering;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.published.article.Block;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.media.Rendition;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.quote.SpeakerView;
import org.dateline.published.rendering.Body.Named;
import org.jspecify.annotations.Nullable;

/** What stands apart from the running text, with a caption: quotes, pictures, videos, recordings. */
record Figures(Body body, Markup markup) {

    void quote(String key, QuoteView quote) {
        boolean foreign = !quote.language().equals(body.article().language());
        markup.open("figure", "data-key", key, "data-quote-id", quote.id().toString(), "data-quote-kind", quote.kind());
        markup.open("blockquote", "cite", body.article().url(), "lang", foreign ? quote.language() : null)
                .element("p", quote.text())
                .close("blockquote")
                .open("figcaption");
        speaker(quote.speaker(), quote.language());
        markup.close("figcaption").close("figure").line();
    }

    private void speaker(SpeakerView speaker, String language) {
        if (speaker.id() == null || speaker.slug() == null) {
            markup.text(speaker.name());
        } else {
            Named named = new Named(speaker.kind(), speaker.id(), speaker.slug(), speaker.name(), null);
            new Phrasing(body, markup).open(named, "span");
            markup.text(speaker.name()).close("span");
        }
        String office = speaker.office() == null ? null : speaker.office().printed(language);
        if (office != null) {
            markup.text(", " + office);
        }
    }

    void media(Block.Media block, MediaSummary media) {
        markup.open(
                "figure",
                "data-key",
                block.key(),
                "data-media-id",
                media.id().toString(),
                "data-media-type",
                media.type());
        if (media.type().equals("image")) {
            picture(media);
        } else {
            player(media);
        }
        caption(Body.caption(block, media), media.credit());
        markup.close("figure").line();
    }

    private void caption(@Nullable String caption, @Nullable String credit) {
        if (caption == null && credit == null) {
            return;
        }
        markup.open("figcaption").text(caption == null ? "" : caption);
        if (credit != null) {
            markup.text(caption == null ? "" : " ").element("small", credit);
        }
        markup.close("figcaption");
    }

    /** Each format as a source of its own, so that browsers choose; the most common one for all others. */
    private void picture(MediaSummary media) {
        Map<String, List<Rendition>> formats = renditions(media, "image/").stream()
                .collect(Collectors.groupingBy(Rendition::mediaType, LinkedHashMap::new, Collectors.toList()));
        if (formats.isEmpty()) {
            return;
        }
        List<Rendition> common =
                formats.getOrDefault("image/jpeg", formats.values().iterator().next());
        String commonType = common.get(0).mediaType();
        markup.open("picture");
        formats.forEach((type, renditions) -> {
            if (!type.equals(commonType)) {
                markup.open("source", "type", type, "srcset", srcset(renditions));
            }
        });
        Rendition largest = common.get(0);
        markup.open(
                        "img",
                        "src",
                        largest.url(),
                        "srcset",
                        common.size() > 1 ? srcset(common) : null,
                        "alt",
                        media.alternativeText() == null ? "" : media.alternativeText(),
                        "width",
                        text(largest.width()),
                        "height",
                        text(largest.height()),
                        "loading",
                        "lazy")
                .close("picture");
    }

    private void player(MediaSummary media) {
        String element = media.type().equals("audio") ? "audio" : "video";
        List<Rendition> pictures = renditions(media, "image/");
        boolean poster = element.equals("video") && !pictures.isEmpty();
        markup.open(
                element,
                "controls",
                "",
                "preload",
                "none",
                "poster",
                poster ? pictures.get(0).url() : null);
        media.renditions().stream()
                .filter(rendition -> !rendition.mediaType().startsWith("image/") && Body.isOnTheWeb(rendition.url()))
                .forEach(rendition -> markup.open("source", "src", rendition.url(), "type", rendition.mediaType()));
        markup.text(media.name()).close(element);
    }

    /** The widest first. */
    private static List<Rendition> renditions(MediaSummary media, String type) {
        return media.renditions().stream()
                .filter(rendition -> rendition.mediaType().startsWith(type) && Body.isOnTheWeb(rendition.url()))
                .sorted(Comparator.comparing(Figures::width).reversed())
                .toList();
    }

    private static int width(Rendition rendition) {
        return rendition.width() == null ? 0 : rendition.width();
    }

    /** A comma would end an address in this list. */
    private static String srcset(List<Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> rendition.url().replace(",", "%2C")
                        + (rendition.width() == null ? "" : " " + rendition.width() + "w"))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
