package org.dateline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * A problem as it goes over the wire, whoever sends it.
 *
 * @param headers all of them, the media type included
 */
public record ProblemAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final Logger LOG = Logger.getLogger("org.dateline.problem");

    /** The answer to a failed request; failures of our own are logged under their trace id. */
    public static ProblemAnswer to(Throwable failure, String path, ObjectMapper mapper) {
        Problem problem = Diagnosis.of(failure);
        String traceId = TraceIds.current();
        log(problem, path, traceId);
        Map<String, String> headers = new TreeMap<>(problem.headers());
        headers.put("Content-Type", ProblemDocument.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        return new ProblemAnswer(
                problem.type().status(), headers, bytes(ProblemDocument.of(problem, path, traceId), mapper));
    }

    private static void log(Problem problem, String path, String traceId) {
        if (problem.type() == ProblemType.UNAVAILABLE) {
            // A stack trace for each request would bury everything else while the database is away.
            LOG.warnf("%s: %s (trace id %s): %s", path, problem.detail(), traceId, problem.getCause());
        } else if (problem.type().status() >= 500) {
            LOG.errorf(problem, "%s failed (trace id %s)", path, traceId);
        } else if (problem.type() == ProblemType.UNPROCESSABLE) {
            // Validation should have been there first.
            LOG.warnf("%s: refused by the database (trace id %s): %s", path, traceId, problem.getCause());
        }
    }

    private static byte[] bytes(ProblemDocument document, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document that cannot be written", e);
        }
    }
}
