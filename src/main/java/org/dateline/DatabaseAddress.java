package org.dateline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.embedded.StartRefused;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL's address as the driver takes it, and the login that was written into it, if any. */
record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) {

    /** As for the owner's pool, but for how long an answer may take. */
    private static final Map<String, String> PATIENT = new TreeMap<>(Map.of(
            "ApplicationName", "dateline-migration",
            "connectTimeout", "2",
            "loginTimeout", "3",
            "options", "-c lock_timeout=10000",
            "socketTimeout", "0",
            "targetServerType", "primary",
            "tcpKeepAlive", "true"));

    private static final Pattern LIBPQ = Pattern.compile("postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^/?]*)(?:/(?<rest>.*))?");

    /** @param name what the address was configured by, for the message; the address itself may hold a password */
    static DatabaseAddress parse(String name, String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, null, null);
        }
        Matcher matcher = LIBPQ.matcher(text);
        if (!matcher.matches()) {
            throw new StartRefused(name + " is not the address of a PostgreSQL, like"
                    + " jdbc:postgresql://host/database or postgresql://user:password@host/database.");
        }
        String rest = Optional.ofNullable(matcher.group("rest")).orElse("");
        return new DatabaseAddress(
                "jdbc:postgresql://" + matcher.group("hosts") + "/" + rest,
                decoded(matcher.group("user")),
                decoded(matcher.group("password")));
    }

    /** The same for migrations: a large table that is written anew says nothing for longer than any other statement. */
    static String ofMigrations(String jdbcUrl) {
        StringBuilder url = new StringBuilder(jdbcUrl);
        PATIENT.forEach((parameter, value) -> {
            // What an address says itself comes first.
            if (!jdbcUrl.contains(parameter + "=")) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return url.toString();
    }

    private static @Nullable String decoded(@Nullable String text) {
        // In this part of an address a plus sign is itself.
        return text == null || text.isEmpty()
                ? null
                : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[…]";
    }
}
