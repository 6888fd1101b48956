package org.dateline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.embedded.StartRefused;
import org.eclipse.microprofile.config.Config;

/**
 * Secrets that are handed over as files, as containers get theirs: {@code DATELINE_DB_PASSWORD_FILE} names a file with
 * what {@code DATELINE_DB_PASSWORD} would be.
 *
 * @param properties the secrets under the names that the rest of the configuration looks for
 */
record SecretFiles(Map<String, String> properties) {

    private static final List<String> SECRETS =
            List.of("dateline.db-password", "dateline.delivery-db-password", "dateline.admin-token");

    /** More is a mistake, such as the path of a log. */
    private static final long MAX_BYTES = 64L * 1024;

    /** @throws StartRefused when a secret is given twice, or its file holds none */
    static SecretFiles of(Config config) {
        Map<String, String> properties = new HashMap<>();
        for (String secret : SECRETS) {
            config.getOptionalValue(secret + "-file", String.class).ifPresent(file -> {
                String variable = secret.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
                if (config.getOptionalValue(secret, String.class).isPresent()) {
                    throw new StartRefused(
                            "Both " + variable + " and " + variable + "_FILE are set; leave one of them out.");
                }
                properties.put(secret, read(variable + "_FILE", Path.of(file)));
            });
        }
        return new SecretFiles(properties);
    }

    private static String read(String variable, Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new StartRefused("The file of " + variable + " is too large for a secret: " + file + ".");
            }
            // Editors and echo end a file with a line end, which belongs to no secret.
            String secret = Files.readString(file).replaceFirst("[\r\n]+$", "");
            if (secret.isBlank()) {
                throw new StartRefused("The file of " + variable + " is empty: " + file + ".");
            }
            return secret;
        } catch (NoSuchFileException e) {
            throw new StartRefused("The file of " + variable + " does not exist: " + file + ".");
        } catch (AccessDeniedException e) {
            throw new StartRefused("The file of " + variable + " is not readable for the user "
                    + System.getProperty("user.name") + ": " + file + ".");
        } catch (IOException e) {
            throw new StartRefused(
                    "The file of " + variable + " can't be read: " + file + " (" + e.getMessage() + ").");
        }
    }

    @Override
    public String toString() {
        return "SecretFiles[…]";
    }
}
