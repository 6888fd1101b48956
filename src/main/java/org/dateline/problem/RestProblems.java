package org.dateline.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever an endpoint, a filter or JAX-RS itself throws. */
@Singleton
public class RestProblems {

    /** Asked for late: the framework makes this object before there is a configuration. */
    private final Provider<ObjectMapper> mapper;

    RestProblems(Provider<ObjectMapper> mapper) {
        this.mapper = mapper;
    }

    /** Names the types for which the framework has answers of its own: the closest type wins. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        ValidationException.class,
        ResteasyReactiveViolationException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        AuthenticationRedirectException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    public Response answer(Throwable failure, RoutingContext context) {
        if (failure instanceof RedirectionException redirection) {
            return redirection.getResponse();
        }
        boolean unknownMethod = failure instanceof NotAllowedException;
        Throwable refusal = unknownMethod ? AllowedMethods.here().refusal() : failure;
        ProblemAnswer answer = ProblemAnswer.to(refusal, context.request().path(), mapper.get());
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach((name, value) -> {
            // What the configuration adds for a path would be there twice.
            context.response().headers().remove(name);
            response.header(name, value);
        });
        return response.build();
    }
}
