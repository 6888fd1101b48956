package org.dateline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/** A secret that stands for somebody. Never printed by accident: {@link #toString} says nothing. */
final class Token {

    static final int MIN_LENGTH = 32;
    private static final int MAX_LENGTH = 4096;
    private static final int RANDOM_BYTES = 32;

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    static Token generate() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new Token("dateline_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The configured token; refuses one that somebody could guess, or that no header can carry. */
    static Token configured(String secret) {
        if (secret.length() < MIN_LENGTH) {
            throw new IllegalStateException("DATELINE_ADMIN_TOKEN is too short: it needs at least " + MIN_LENGTH
                    + " characters, better a random text such as `openssl rand -base64 32` prints.");
        }
        Token token = presented(secret);
        if (token == null) {
            throw new IllegalStateException("DATELINE_ADMIN_TOKEN must be at most " + MAX_LENGTH
                    + " characters, all of them visible ASCII, without spaces.");
        }
        return token;
    }

    /** What a client presents as its token; null when it cannot be one. */
    static @Nullable Token presented(String text) {
        boolean possible = !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.chars().allMatch(character -> character > ' ' && character < 127);
        return possible ? new Token(text) : null;
    }

    /** The secret itself, for the one time that it is shown. */
    String secret() {
        return secret;
    }

    byte[] hash() {
        return Digests.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
