package org.dateline.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Who sends the request that is being worked on, and what they may do. */
@ApplicationScoped
public class Caller {

    private static final String OPERATION = "dateline.operation";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Lets the caller in to what is asked for, or refuses: everything else depends on the thing that it is about. */
    public void enter(Operation operation) {
        Authority authority = credential().authority();
        if (authority.reach(operation) == Reach.NOTHING) {
            throw ProblemType.FORBIDDEN.because(authority.refusal(operation));
        }
        request.getCurrent().put(OPERATION, operation);
    }

    /** What the caller was let in to. */
    public Operation operation() {
        return Objects.requireNonNull(request.getCurrent().<Operation>get(OPERATION), "nobody was let in");
    }

    /** What the caller has shown to be let in. */
    public Credential credential() {
        Credential credential = identity.getAttribute(Credential.ATTRIBUTE);
        if (credential == null) {
            throw new IllegalStateException("this request was let in without a token");
        }
        return credential;
    }

    /** Who is acting: Dateline itself where there is no request. */
    public Actor actor() {
        return isAsked() ? credential().actor() : Actor.SYSTEM;
    }

    /** The public prefix of the caller's token; null if it has none, or there is no request. */
    public @Nullable String tokenPrefix() {
        return isAsked() ? credential().prefix() : null;
    }

    /** Where the request comes from; null if there is none. */
    public @Nullable String address() {
        if (!isAsked()) {
            return null;
        }
        String host = request.getCurrent().request().remoteAddress().hostAddress();
        // What a proxy passes on need not be an address.
        return host == null ? "unknown" : host;
    }

    /** Whether the caller may do this with the thing, as far as it depends on who they are. */
    public boolean may(Operation operation, Owned thing) {
        return !isAsked() || reach(operation).includes(thing, actor());
    }

    /**
     * Refuses what the caller may not do with the thing by the request that is being worked on. What they may not even see
     * is as unknown as what is not there.
     */
    public void mustReach(Owned thing) {
        if (!isAsked() || may(operation(), thing)) {
            return;
        }
        if (!may(Operation.READ, thing)) {
            throw unknown(thing.id());
        }
        throw ProblemType.FORBIDDEN.because("With your role you may do this to %s."
                .formatted(reach(operation()).words()));
    }

    /** Whether lists show the caller everything; if not, only their own stories and what is no story. */
    public boolean seesEveryStory() {
        return !isAsked() || reach(Operation.LIST) == Reach.ANYTHING;
    }

    /** The answer to whoever asks for what is not there, in the same words for what they may not see. */
    public static Problem unknown(UUID id) {
        return ProblemType.NOT_FOUND.because("There is nothing with the id " + id + " here.");
    }

    private Reach reach(Operation operation) {
        return credential().authority().reach(operation);
    }

    /** Work that nobody has asked for over HTTP is Dateline's own. */
    private boolean isAsked() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
