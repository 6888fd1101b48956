package org.dateline.published.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The address that opens a network's form for sharing an article.
 *
 * @param network {@code vk}, {@code telegram}, {@code whatsapp}, {@code ok} or {@code x}
 */
public record ShareLink(String network, String url) {

    static List<ShareLink> of(String canonicalUrl, String title) {
        String url = encoded(canonicalUrl);
        String text = encoded(title);
        return List.of(
                new ShareLink("vk", "https://vk.com/share.php?url=" + url + "&title=" + text),
                new ShareLink("telegram", "https://t.me/share/url?url=" + url + "&text=" + text),
                new ShareLink("whatsapp", "https://api.whatsapp.com/send?text=" + text + "%20" + url),
                new ShareLink("ok", "https://connect.ok.ru/offer?url=" + url + "&title=" + text),
                new ShareLink("x", "https://x.com/intent/post?url=" + url + "&text=" + text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
