package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

    private static final String ANYWHERE_BY_HTTPS = "'self' https:";

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8081, http://localhost:8081",
        "http://localhost:8081/, http://localhost:8081",
        "https://news.example/ru/?a=b; c, https://news.example",
        "http://news.example#'none', http://news.example",
        "HTTP://News.Example:8080, HTTP://News.Example:8080"
    })
    void picturesAndRecordingsMayBeOnTheSite(String site, String origin) {
        ContentPolicy policy = ContentPolicy.sample(site);

        assertThat(directive(policy, "img-src")).isEqualTo(ANYWHERE_BY_HTTPS + " " + origin);
        assertThat(directive(policy, "media-src")).isEqualTo(ANYWHERE_BY_HTTPS + " " + origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example",
                "http://",
                "http://*",
                "http://*.example",
                "http://news.example; script-src *",
                "http://news.example script.example",
                "http://news.example'unsafe-inline'",
                "http://news.example,default-src *",
                "http://news.example\r\nSet-Cookie: a=b",
                "http://news.example:8080x",
                "http://somebody@news.example",
                "http://[::1]:8080",
                "http://новости.рф",
                "data:text/html,x",
                "javascript:alert(1)",
                " http://news.example",
                "'unsafe-inline'"
            })
    void whatIsNoOriginIsLeftOut(String site) {
        assertThat(ContentPolicy.sample(site)).isEqualTo(ContentPolicy.sample("nothing"));
        assertThat(directive(ContentPolicy.sample(site), "img-src")).isEqualTo(ANYWHERE_BY_HTTPS);
    }

    @Test
    void scriptsStayOurOwn() {
        assertThat(directive(ContentPolicy.sample("http://news.example"), "script-src"))
                .isEqualTo("'self'");
    }

    private static String directive(ContentPolicy policy, String name) {
        return Arrays.stream(policy.header().split("; "))
                .filter(each -> each.startsWith(name + " "))
                .map(each -> each.substring(name.length() + 1))
                .reduce((one, other) -> "twice: " + one + other)
                .orElseThrow();
    }
}
