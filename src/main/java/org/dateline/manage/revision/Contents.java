package org.dateline.manage.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.dateline.kernel.MergePatch;
import org.dateline.problem.ProblemType;
import org.dateline.problem.UnreadableBody;
import org.dateline.problem.Violation;

/** Makes contents of JSON other than a request's body; they are checked as if they had been sent whole. */
@Singleton
public class Contents {

    private final ObjectMapper mapper;
    private final Validator validator;

    Contents(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    public <C extends Content> C read(JsonNode json, Class<C> type) {
        try {
            return valid(mapper.treeToValue(json, type));
        } catch (JsonProcessingException e) {
            throw UnreadableBody.of(e);
        }
    }

    /** A content of the same type. */
    <C extends Content> C like(C content, JsonNode json) {
        return read(json, contentType(content));
    }

    /** The content with a merge patch (RFC 7396) applied to it. */
    <C extends Content> C patched(C content, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemType.MALFORMED_BODY.because(
                    "A merge patch is an object.", List.of(new Violation("", "must be an object")));
        }
        return like(content, MergePatch.apply(mapper.valueToTree(content), patch));
    }

    private <C> C valid(C content) {
        Set<ConstraintViolation<C>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return content;
    }

    @SuppressWarnings("unchecked")
    private static <C> Class<C> contentType(C content) {
        return (Class<C>) content.getClass();
    }
}
