package org.dateline.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What a problem document looks like, with the members that single types add, so that clients need not guess them. Others
 * may come: a schema says so by saying nothing; said aloud, some generators make code of it that does not compile.
 */
final class ProblemSchemas {

    private static final String STALE = "`/problems/precondition-failed` only";

    private ProblemSchemas() {}

    static void addTo(Components components, Half half) {
        components.addSchema("Problem", half == Half.DELIVERY ? ofReading() : ofWriting());
        components.addSchema("Violation", half == Half.DELIVERY ? violation() : codedViolation());
        if (half == Half.MANAGEMENT) {
            components.addSchema("Referrer", referrer());
        }
    }

    private static Schema ofReading() {
        return problem()
                .addProperty(
                        "since",
                        string("When it went; with `/problems/gone` only").format("date-time"));
    }

    private static Schema ofWriting() {
        return problem()
                .addProperty("currentVersion", integer("int64", "The version that there is now; with " + STALE))
                .addProperty(
                        "modifiedAt",
                        string("When that version was saved; with " + STALE).format("date-time"))
                .addProperty("versionExisted", bool("Whether there ever was the version in If-Match; with " + STALE))
                .addProperty("changed", changed())
                .addProperty("moreChanged", bool("Whether more has changed than is listed; with " + STALE))
                .addProperty(
                        "survivor",
                        string("The id of what it was merged into; with `/problems/merged` only")
                                .format("uuid"))
                .addProperty(
                        "count",
                        integer(
                                "int64",
                                "How many public documents refer to it; with `/problems/still-referenced` only"))
                .addProperty(
                        "referrers",
                        list(
                                "Referrer",
                                "The first of those that refer to it; with `/problems/still-referenced` only"));
    }

    private static Schema changed() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(string(
                        "A JSON pointer into the content, with the key of an item, where it has one, for its index"))
                .description("""
                        Where the current version differs from the one in If-Match (of several, the latest); at most 50 \
                        places. Left out when that one never was, or is older than what is kept; with \
                        """ + STALE);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong, RFC 9457; some types add members of their own")
                .required(List.of("type", "title", "status", "detail", "instance", "traceId"))
                .addProperty("type", string("A path of this server that documents the type"))
                .addProperty("title", string("What this type of problem is called"))
                .addProperty("status", integer("int32", "The HTTP status"))
                .addProperty("detail", string("What went wrong this time"))
                .addProperty("instance", string("The path of the request"))
                .addProperty("errors", list("Violation", "Each single fault; left out when there are none"))
                .addProperty("traceId", string("The name under which the log has it"));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One fault and where it is")
                .required(List.of("pointer", "detail"))
                .addProperty("pointer", string("A JSON pointer into the body, or ?name of a query parameter"))
                .addProperty("detail", string("What is wrong there"));
    }

    private static Schema codedViolation() {
        return violation()
                .addProperty(
                        "code",
                        string("What it is, in the words of a readiness answer; with `/problems/not-ready` only"));
    }

    private static Schema referrer() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A public document that refers to another")
                .required(List.of("kind", "id"))
                .addProperty("kind", string("What it is: article, quote, person and so on"))
                .addProperty("id", string("Its id").format("uuid"))
                .addProperty("slug", string("Its slug, if its kind has slugs"));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema bool(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN).description(description);
    }

    private static Schema integer(String format, String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format(format)
                .description(description);
    }

    private static Schema list(String items, String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(SchemaName.referenceTo(items)))
                .description(description);
    }
}
