package org.dateline.access;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Verifies access tokens in the form of JWTs: RFC 9068, and what issuers gave out before it. */
final class AccessTokens {

    /** By how much the clocks of issuers may be wrong. */
    private static final int SKEW_SECONDS = 10;

    private static final int MAX_SUBJECT_LENGTH = 255;

    /** With a key that the issuer keeps to itself; what a shared secret signs, others could sign too. */
    private static final AlgorithmConstraints ASYMMETRIC = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            RSA_USING_SHA256,
            RSA_USING_SHA384,
            RSA_USING_SHA512,
            RSA_PSS_USING_SHA256,
            RSA_PSS_USING_SHA384,
            RSA_PSS_USING_SHA512,
            ECDSA_USING_P256_CURVE_AND_SHA256,
            ECDSA_USING_P384_CURVE_AND_SHA384,
            ECDSA_USING_P521_CURVE_AND_SHA512,
            EDDSA);

    /** Keys come from the issuer and never from the token; and nothing is in it that we would have to understand. */
    private static final Set<String> REFUSED_HEADERS =
            Set.of("jku", "jwk", "x5u", "x5c", "crit", "zip", "enc", "cty", "b64");

    private static final Set<String> ID_TOKEN_MARKS = Set.of("nonce", "at_hash", "c_hash", "s_hash", "events");

    private final String issuer;
    private final String audience;
    private final PersonClaims person;
    private final IssuerKeys keys;

    AccessTokens(SessionConfiguration configuration, IssuerKeys keys) {
        this.issuer = configuration.issuer().orElseThrow();
        this.audience = configuration
                .audience()
                .orElseThrow(() -> new IllegalStateException("DATELINE_OIDC_ISSUER is set, so DATELINE_OIDC_AUDIENCE"
                        + " has to be as well: without it, any token of the issuer would open Dateline."));
        this.person = new PersonClaims(configuration.rolesClaim(), configuration.nameClaim());
        this.keys = keys;
    }

    void prepare() {
        keys.prepare();
    }

    /** What the token says; null if it is not one that was given out for us, and is valid now. */
    @Nullable
    Session verified(String token) {
        try {
            JsonWebSignature signature = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(token);
            signature.setAlgorithmConstraints(ASYMMETRIC);
            // Of the header alone, so that nobody makes us ask for keys by what could not be accepted anyway.
            if (!mayBeAccepted(signature)) {
                return null;
            }
            JsonWebKey key = keys.of(signature);
            JwtClaims claims = key == null ? null : claims(token, key);
            return claims == null || !isForAccess(signature, claims) ? null : session(claims);
        } catch (InvalidJwtException | MalformedClaimException | JoseException | ClassCastException e) {
            return null;
        }
    }

    private static boolean mayBeAccepted(JsonWebSignature signature) throws JoseException {
        ASYMMETRIC.checkConstraint(signature.getAlgorithmHeaderValue());
        return REFUSED_HEADERS.stream().allMatch(name -> signature.getHeaders().getObjectHeaderValue(name) == null);
    }

    private JwtClaims claims(String token, JsonWebKey key) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKey(key.getKey())
                .setJwsAlgorithmConstraints(ASYMMETRIC)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, Integer.MAX_VALUE)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(keys.now().toEpochMilli()))
                .build()
                .processToClaims(token);
    }

    /** An access token says what it is, or at least has nothing that only other tokens have. */
    private static boolean isForAccess(JsonWebSignature signature, JwtClaims claims) {
        String type = text(signature.getHeaders().getObjectHeaderValue("typ")).replaceFirst("^application/", "");
        String use = text(claims.getClaimValue("typ"));
        String cognito = text(claims.getClaimValue("token_use"));
        if (!Set.of("", "jwt", "at+jwt").contains(type)
                || !Set.of("", "bearer").contains(use)
                || !Set.of("", "access").contains(cognito)) {
            return false;
        }
        boolean says = type.equals("at+jwt") || !use.isEmpty() || !cognito.isEmpty();
        return says || ID_TOKEN_MARKS.stream().noneMatch(claims::hasClaim);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    private @Nullable Session session(JwtClaims claims) throws MalformedClaimException {
        String subject = claims.getSubject();
        boolean usable = !subject.isBlank()
                && subject.length() <= MAX_SUBJECT_LENGTH
                && subject.chars()
                        .noneMatch(character ->
                                Character.isISOControl(character) || Character.isSurrogate((char) character));
        return usable
                ? new Session(
                        issuer,
                        subject,
                        person.displayName(claims.getClaimsMap(), subject),
                        person.role(claims.getClaimsMap()),
                        instant(claims.getIssuedAt()),
                        instant(claims.getExpirationTime()).plusSeconds(SKEW_SECONDS))
                : null;
    }

    private static Instant instant(NumericDate date) {
        return Instant.ofEpochMilli(date.getValueInMillis());
    }
}
