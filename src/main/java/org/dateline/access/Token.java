package org.dateline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/** A secret that stands for somebody. Never printed by accident: {@link #toString} says nothing. */
public final class Token {

    static final int MIN_LENGTH = 32;
    private static final int MAX_LENGTH = 4096;
    private static final int RANDOM_BYTES = 32;
    private static final int PREFIX_LENGTH = 10;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern HANDED_OUT = Pattern.compile("dateline_([a-z2-7]{10})_[A-Za-z0-9_-]{43}");

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** One to be handed out, with a prefix that may be shown. */
    public static Token mint() {
        Random random = new SecureRandom();
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < PREFIX_LENGTH; i++) {
            prefix.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Token("dateline_" + prefix + "_" + randomText());
    }

    /** The administrator's. */
    static Token generate() {
        return new Token("dateline_" + randomText());
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
    public String secret() {
        return secret;
    }

    /** What finds its row and may be shown; null for one that has not the form of those that are handed out. */
    public @Nullable String prefix() {
        Matcher parts = HANDED_OUT.matcher(secret);
        return parts.matches() ? parts.group(1) : null;
    }

    public byte[] hash() {
        return Digests.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    @Override
    public String toString() {
        return "a token";
    }

    private static String randomText() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
