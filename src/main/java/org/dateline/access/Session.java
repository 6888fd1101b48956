package org.dateline.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/**
 * What a verified access token says.
 *
 * @param role the most powerful one of those that it names; null if it names none
 */
record Session(
        String issuer,
        String subject,
        String displayName,
        @Nullable Role role,
        Instant issuedAt,
        Instant expiresAt) {

    @Nullable
    String roleName() {
        return role == null ? null : role.wireName();
    }

    /** Of the person and not of the token: that is another one every few minutes. */
    byte[] fingerprint() {
        String person = issuer.length() + ":" + issuer + subject;
        return Digests.sha256(person.getBytes(StandardCharsets.UTF_8));
    }
}
