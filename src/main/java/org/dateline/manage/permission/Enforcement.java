package org.dateline.manage.permission;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.access.Caller;
import org.dateline.access.Operation;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.published.Kind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** Lets nobody in to what the table does not give them. */
@Singleton
class Enforcement {

    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::plural).collect(Collectors.toUnmodifiableSet());

    private final Caller caller;

    Enforcement(Caller caller) {
        this.caller = caller;
    }

    /** Before every other filter, of which some read the body and one replays answers. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.equals("/manage") || path.startsWith("/manage/")) {
            RuntimeResource endpoint = CurrentRequestManager.get().getTarget();
            String template = endpoint.getClassPath().template + endpoint.getPath().template;
            caller.enter(Operation.of(endpoint.getHttpMethod(), withoutLastSlash(template), KINDS)
                    .orElseThrow(Enforcement::closed));
        }
    }

    private static String withoutLastSlash(String template) {
        return template.replaceAll("/+$", "");
    }

    private static Problem closed() {
        return ProblemType.FORBIDDEN.because("Nobody may do this.");
    }
}
