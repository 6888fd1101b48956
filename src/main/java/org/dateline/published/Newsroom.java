package org.dateline.published;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** The newsroom's own settings: its language, its zone and the site that its stories are printed on. */
@ConfigMapping(prefix = "dateline")
public interface Newsroom {

    /** The language of names and labels: an ISO 639 code. */
    @WithDefault("ru")
    String language();

    /** The zone that instants are printed with and dates are read in. */
    @WithDefault("Europe/Moscow")
    ZoneId zone();

    /** The address that canonical URLs begin with, without a slash at the end. Unless it is told, this server on this machine. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String siteUrl();

    /** The canonical URL of a path such as {@code /ru/world/a-story}. */
    default String url(String path) {
        return siteUrl().replaceAll("/+$", "") + path;
    }
}
