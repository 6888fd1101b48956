package org.dateline.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.problem.ProblemAnswer;
import org.dateline.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Knows callers by {@code Authorization: Bearer <token>}, RFC 6750. */
@Singleton
class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"dateline\"";

    private final Credentials credentials;
    private final Provider<ObjectMapper> mapper;

    BearerAuthentication(Credentials credentials, Provider<ObjectMapper> mapper) {
        this.credentials = credentials;
        this.mapper = mapper;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        List<String> headers = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        String token = headers.size() == 1 ? token(headers.get(0)) : null;
        if (token == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> identity(token)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        HttpServerResponse response = context.response();
        ProblemAnswer answer = ProblemAnswer.to(
                ProblemType.UNAUTHORIZED
                        .because("This address needs a valid token in the Authorization header.")
                        .header("WWW-Authenticate", CHALLENGE),
                context.request().path(),
                mapper.get());
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(answer.body()));
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    private static @Nullable String token(String header) {
        boolean bearer = header.length() > SCHEME.length()
                && header.substring(0, SCHEME.length()).toLowerCase(Locale.ROOT).equals(SCHEME);
        return bearer ? header.substring(SCHEME.length()).strip() : null;
    }

    private SecurityIdentity identity(String token) throws SQLException {
        Credential credential = credentials.of(token);
        if (credential == null) {
            throw new AuthenticationFailedException();
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(credential.actor().id().toString()))
                .addAttribute(Credential.ATTRIBUTE, credential)
                .build();
    }
}
