package org.dateline.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * The body of every error, RFC 9457.
 *
 * @param type a path of this server under which the type is documented
 * @param instance the path of the request that failed
 * @param errors each single fault; left out when there are none
 * @param traceId under which the log has this failure
 * @param members what some types add, such as {@code currentVersion}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors", "traceId"})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Violation> errors,
        String traceId,
        @JsonAnyGetter Map<String, Object> members) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(Problem problem, String instance, String traceId) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                type.path(),
                type.title(),
                type.status(),
                problem.detail(),
                instance,
                problem.violations(),
                traceId,
                problem.members());
    }
}
