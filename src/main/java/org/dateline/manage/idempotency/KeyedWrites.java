package org.dateline.manage.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.dateline.access.Caller;
import org.dateline.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Puts a transaction around every write that carries a key: from before the endpoint until its answer is kept. */
@Singleton
class KeyedWrites {

    private static final String CLAIMED = KeyedWrites.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final KeptAnswers answers;
    private final Caller caller;

    /** Asked for late: the framework makes this object before there is a configuration. */
    private final Provider<ObjectMapper> mapper;

    KeyedWrites(KeptAnswers answers, Caller caller, Provider<ObjectMapper> mapper) {
        this.answers = answers;
        this.caller = caller;
        this.mapper = mapper;
    }

    /** After the filters that refuse a request by its looks, and after the body has got its limit. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public @Nullable Response claim(ContainerRequestContext request, RoutingContext connection) throws IOException {
        boolean write = request.getUriInfo().getPath().startsWith("/manage/") && !READING.contains(request.getMethod());
        IdempotencyKey key = write ? IdempotencyKey.in(request.getHeaders().get(IdempotencyKey.HEADER)) : null;
        if (key == null) {
            return null;
        }
        if (caller.operation().tellsASecret()) {
            throw IdempotencyKey.refused(
                    "is not possible here: the answer has a secret, which is shown once and kept nowhere");
        }
        byte[] body = received(request);
        // The framework drops what is left of a request whose client has gone; a write that has begun is finished.
        connection.response().closeHandler(null);
        request.setEntityStream(new ByteArrayInputStream(body));
        return claim(KeyedRequest.of(key, caller.credential(), request, body), request);
    }

    /** Last of all, when the other filters have added their headers. */
    @ServerResponseFilter(priority = 1)
    public void settle(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (request.getProperty(CLAIMED) instanceof KeyedRequest claimed) {
            request.removeProperty(CLAIMED);
            boolean settled = false;
            try {
                settled = succeeded(response) && keep(claimed, response);
            } finally {
                if (!settled && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    QuarkusTransaction.rollback();
                }
            }
        }
    }

    private static byte[] received(ContainerRequestContext request) {
        try {
            return request.getEntityStream().readAllBytes();
        } catch (IOException e) {
            throw ProblemType.BAD_REQUEST
                    .because("The body ends before it is complete.")
                    .causedBy(e);
        }
    }

    private @Nullable Response claim(KeyedRequest keyed, ContainerRequestContext request) {
        boolean mustAct = false;
        QuarkusTransaction.begin();
        try {
            KeptAnswer answer = answers.claim(keyed);
            mustAct = answer == null;
            request.setProperty(CLAIMED, mustAct ? keyed : null);
            return answer == null ? null : answer.replay();
        } finally {
            if (!mustAct) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private boolean keep(KeyedRequest claimed, ContainerResponseContext response) throws JsonProcessingException {
        answers.keep(claimed, KeptAnswer.of(response, mapper.get()));
        QuarkusTransaction.commit();
        return true;
    }

    private static boolean succeeded(ContainerResponseContext response) {
        return Response.Status.Family.familyOf(response.getStatus()) == Response.Status.Family.SUCCESSFUL;
    }
}
