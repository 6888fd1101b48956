package org.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The identity provider whose access tokens are accepted. */
@ConfigMapping(prefix = "dateline.oidc")
interface SessionConfiguration {

    /** The address of the issuer, exactly as its tokens have it; without it, only tokens of our own are accepted. */
    Optional<String> issuer();

    /** What its tokens for Dateline have as {@code aud}. */
    Optional<String> audience();

    /** The claim with the roles: its name, or a JSON pointer such as {@code /realm_access/roles}. */
    @WithDefault("roles")
    String rolesClaim();

    /** The claim with the name that colleagues see. */
    @WithDefault("name")
    String nameClaim();
}
