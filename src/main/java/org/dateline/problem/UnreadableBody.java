package org.dateline.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body that is not the JSON we expect, said in our words: Jackson's tell class names. */
public final class UnreadableBody {

    private UnreadableBody() {}

    /** The problem for a body, or a patched document, that could not be read. */
    public static Problem of(JsonProcessingException failure) {
        if (failure instanceof InvalidDefinitionException) {
            // A type of ours that cannot be read at all.
            return ProblemType.INTERNAL
                    .because("The request could not be completed.")
                    .causedBy(failure);
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        JsonProcessingException origin = origin(failure);
        return malformed(new Violation(pointer(failure, origin), fault(origin))).causedBy(failure);
    }

    static Problem missing() {
        return malformed(new Violation("", "is missing"));
    }

    private static Problem malformed(Violation violation) {
        String place = violation.pointer().isEmpty() ? "The body" : violation.pointer();
        return ProblemType.MALFORMED_BODY.because(place + " " + violation.detail() + ".", List.of(violation));
    }

    /** What the parser refused; the mapper wraps it to add where it stood itself. */
    private static JsonProcessingException origin(JsonProcessingException failure) {
        return failure instanceof JsonMappingException && failure.getCause() instanceof JsonProcessingException cause
                ? cause
                : failure;
    }

    private static String pointer(JsonProcessingException failure, JsonProcessingException origin) {
        String mapped = failure instanceof JsonMappingException mapping ? Pointers.of(mapping.getPath()) : "";
        String parsed = origin.getProcessor() instanceof JsonParser parser && parser.getParsingContext() != null
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
        // The mapper leaves out what it was just reading, the parser has often read on, or is out of sight.
        boolean deeper = !(origin instanceof JsonMappingException) && parsed.startsWith(mapped);
        return mapped.isEmpty() || deeper ? parsed : mapped;
    }

    private static String fault(JsonProcessingException origin) {
        if (origin instanceof InputCoercionException number) {
            return JsonTypes.expectation(number.getTargetType());
        }
        if (origin instanceof UnrecognizedPropertyException unknown) {
            return "is not a field here; there are: " + fields(unknown);
        }
        if (origin instanceof InvalidTypeIdException) {
            return "has no type, or one that is not known here";
        }
        if (origin instanceof ValueInstantiationException invalid) {
            return ownWords(invalid.getCause());
        }
        if (origin instanceof MismatchedInputException mismatch) {
            return mismatch.getOriginalMessage().startsWith("Trailing token")
                    ? "goes on after its end"
                    : JsonTypes.expectation(mismatch.getTargetType());
        }
        if (origin instanceof StreamConstraintsException) {
            return "exceeds a limit: nesting of %d, texts of %d characters, numbers of %d digits"
                    .formatted(StrictJson.MAX_DEPTH, StrictJson.MAX_TEXT_LENGTH, StrictJson.MAX_NUMBER_LENGTH);
        }
        return origin instanceof JsonMappingException ? "has a value that is not allowed" : syntax(origin);
    }

    private static String fields(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    private static String syntax(JsonProcessingException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        String fault = "is not valid JSON";
        if (message.equals(CleanTextParser.UNCLEAN_TEXT) || message.equals(CleanTextParser.HUGE_EXPONENT)) {
            fault = message;
        } else if (message.startsWith("Duplicate field")) {
            fault = "has the same field twice";
        }
        JsonLocation location = broken.getLocation();
        return location == null
                ? fault
                : fault + " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** Our own types say what they expect; the messages of other people's code are not for clients. */
    private static String ownWords(@Nullable Throwable cause) {
        if (cause == null) {
            return "has a value that is not allowed";
        }
        StackTraceElement[] trace = cause.getStackTrace();
        boolean ours = cause instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.dateline.");
        return ours ? String.valueOf(cause.getMessage()) : "has a value that is not allowed";
    }
}
