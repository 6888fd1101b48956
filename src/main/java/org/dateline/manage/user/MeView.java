package org.dateline.manage.user;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.access.Authority;
import org.dateline.access.Credential;
import org.dateline.access.Role;
import org.dateline.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and with what.
 *
 * @param id of the account
 * @param credential {@code administrator} for the token that the installation itself has, {@code token} for one that was
 *     made with this API, {@code session} for one of the identity provider
 * @param role null for a machine, which has scopes
 * @param expiresAt null for a token that does not expire
 */
record MeView(
        UUID id,
        String displayName,
        String credential,
        @Nullable String role,
        List<String> scopes,
        @Nullable Instant expiresAt) {

    static MeView of(Credential credential) {
        Authority authority = credential.authority();
        Role role = authority.role();
        return new MeView(
                credential.actor().id(),
                credential.actor().name(),
                credential.form().name().toLowerCase(Locale.ROOT),
                role == null ? null : role.wireName(),
                authority.scopes().stream().sorted().map(Scope::wireName).toList(),
                credential.expiresAt());
    }
}
