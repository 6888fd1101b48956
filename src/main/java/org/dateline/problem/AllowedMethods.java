package org.dateline.problem;

import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/** The methods that an address knows. HTTP wants them in the answer to another one, and the framework leaves them out. */
record AllowedMethods(Set<String> methods) {

    /** Those of the address that is being asked for. */
    static AllowedMethods here() {
        Set<String> methods = new TreeSet<>();
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        RequestMatch<InitialMatch> match =
                new RequestMapper<>(request.getDeployment().getClassMappers()).map(request.getPathWithoutPrefix());
        if (match != null) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            List.of(match.value.handlers).forEach(handler -> {
                if (handler instanceof ClassRoutingHandler routing) {
                    collect(routing.getMappers(), remaining, methods);
                }
            });
        }
        return new AllowedMethods(methods);
    }

    Problem refusal() {
        return HttpFaults.of(405, null).header("Allow", String.join(", ", methods));
    }

    private static void collect(
            Map<String, RequestMapper<RuntimeResource>> mappers, String remaining, Set<String> methods) {
        mappers.forEach((method, mapper) -> {
            if (method != null && mapper.map(remaining) != null) {
                methods.add(method);
                methods.add(HttpMethod.OPTIONS);
                if (method.equals(HttpMethod.GET)) {
                    methods.add(HttpMethod.HEAD);
                }
            }
        });
    }
}
