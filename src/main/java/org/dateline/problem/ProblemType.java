package org.dateline.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of everything that Dateline refuses, and the only place that knows status codes of errors. */
public enum ProblemType {
    MALFORMED_BODY(400, "The body cannot be read", """
            The body is not what its Content-Type says, has a field that does not exist here, or a value of the wrong type."""),
    INVALID_PARAMETER(400, "A parameter has an invalid value", """
            A query parameter, a header or a part of the path has a value that is not allowed there."""),
    UNKNOWN_PARAMETER(400, "There is no such parameter", """
            The query has a parameter that this address does not know; the detail lists those it knows."""),
    CURSOR_MISMATCH(400, "The cursor belongs to another list", """
            A cursor continues the list it came from; with another filter or order, start without one."""),
    BAD_REQUEST(400, "The request is not understood", """
            The request breaks the rules of HTTP or of this address in another way."""),
    UNAUTHORIZED(401, "Who is asking?", """
            The request has no valid token in its Authorization header."""),
    FORBIDDEN(403, "That is not allowed", """
            The token is valid, and its owner may not do this."""),
    NOT_FOUND(404, "There is nothing here", """
            Nothing has ever been published under this address, or the address itself does not exist."""),
    METHOD_NOT_ALLOWED(405, "The method is not supported here", """
            The address exists and does not know this method; the Allow header lists those it knows."""),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available", """
            The Accept header rules out everything that this address can answer with."""),
    CONFLICT(409, "The request conflicts with what is stored", """
            Something stored contradicts the change, or another request changes the same thing at this moment."""),
    NOT_READY(409, "Not ready for publication", """
            The working copy lacks something that readers need; the errors are all the reasons."""),
    STILL_REFERENCED(409, "Something refers to it", """
            What public documents refer to cannot be withdrawn before they are, and what any document refers to cannot be
            purged."""),
    STILL_PUBLISHED(409, "It is public", """
            What is public has to be withdrawn before it can be deleted."""),
    TRASHED(409, "It is in the trash", """
            What is in the trash cannot be changed or published."""),
    WRONG_STATE(409, "Not in this state", """
            The document is not where this step starts from; the actions of its lifecycle are those that are open."""),
    MERGED(409, "It was merged into another", """
            What was merged into another document of its kind stands for that one; change the survivor."""),
    IDEMPOTENCY_KEY_IN_USE(409, "The same request is being worked on", """
            A request with this Idempotency-Key has not been answered yet; send it again after the time in Retry-After."""),
    SLUG_TAKEN(409, "The slug is taken", """
            Another document of the same kind has this slug, or had it when it was public."""),
    GONE(410, "It is no longer here", """
            The document was public once and has been withdrawn or has expired."""),
    PRECONDITION_FAILED(412, "It has changed in the meantime", """
            The version in If-Match is not the current one; changed lists where they differ. Read it again and repeat."""),
    PAYLOAD_TOO_LARGE(413, "The body is too large", """
            The body has more bytes than are accepted here."""),
    URI_TOO_LONG(414, "The address is too long", """
            The path and the query have more bytes than are accepted."""),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported", """
            The Content-Type of the body is not one that this address can read."""),
    INVALID_CONTENT(422, "The content is not valid", """
            The body could be read, and its content breaks rules; the errors name each place."""),
    UNPROCESSABLE(422, "The content cannot be stored", """
            The database refuses a text or a number of the request: too large, out of range or not representable."""),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for something else", """
            Within 24 hours a key stands for one request: the same token, method, path, query, If-Match, type and body."""),
    PRECONDITION_REQUIRED(428, "If-Match is required", """
            A change has to name the version that it is meant for, in an If-Match header."""),
    HEADERS_TOO_LARGE(431, "The headers are too large", """
            The names and values of the headers have more bytes than are accepted."""),
    INTERNAL(500, "Something went wrong on our side", """
            An error of Dateline itself; its log has the details under the trace id."""),
    UNAVAILABLE(503, "Not available at the moment", """
            The database cannot be reached or is too busy; try again after the time in Retry-After.""");

    private final int status;
    private final String title;
    private final String description;

    ProblemType(int status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    /** The catalogue's entry with this slug, if there is one. */
    public static Optional<ProblemType> of(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that identifies the type in a problem document, and documents it. */
    public String path() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The exception to throw; the detail is a sentence for the person who reads the answer. */
    public Problem because(String detail) {
        return new Problem(this, detail, List.of());
    }

    public Problem because(String detail, List<Violation> violations) {
        return new Problem(this, detail, violations);
    }
}
