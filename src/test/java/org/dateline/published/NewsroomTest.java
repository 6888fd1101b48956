package org.dateline.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsroomTest {

    @ParameterizedTest
    @CsvSource({
        ", , http://localhost:8080/ru",
        "8081, , http://localhost:8081/ru",
        "8081, https://news.example/, https://news.example/ru"
    })
    void theSiteIsThisServerUnlessItIsTold(@Nullable String port, @Nullable String site, String url) {
        Map<String, String> configured = new HashMap<>();
        configured.put("quarkus.http.port", port);
        configured.put("dateline.site-url", site);
        configured.values().removeIf(value -> value == null);

        Newsroom newsroom = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(Newsroom.class)
                .withValidateUnknown(false)
                .withSources(new PropertiesConfigSource(configured, "test", 100))
                .build()
                .getConfigMapping(Newsroom.class);

        assertThat(newsroom.url("/ru")).isEqualTo(url);
    }
}
