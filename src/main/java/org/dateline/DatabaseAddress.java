package org.dateline;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.embedded.StartRefused;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL's address as the driver takes it, and the login that was written into it, if any. */
record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) {

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
