package org.dateline.delivery.expansion.item;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.dateline.delivery.expansion.statement.Names;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The answer when nothing public is found: the change log knows whether there was something once. It knows nothing of
 * drafts, so a draft and what never was are the same.
 */
public final class Missing {

    private static final int PERMANENT_REDIRECT = 308;

    private Missing() {}

    /** The id of what was merged leads to the survivor. */
    public static RuntimeException byId(Kind kind, UUID id) {
        return byId(kind, id, address(kind));
    }

    /** @param address in front of the id */
    public static RuntimeException byId(Kind kind, UUID id, String address) {
        LoggedChange last = last(kind, id);
        if (last == null) {
            return never(kind);
        }
        if (last.isGone()) {
            return gone(last.at);
        }
        return last.document.equals(id) ? never(kind) : moved(address + last.document);
    }

    /** A slug that the document no longer has leads to the one it has now, or to that of its survivor. */
    public static RuntimeException bySlug(Kind kind, String slug) {
        return bySlug(kind, slug, address(kind) + "by-slug/");
    }

    /** @param address in front of the slug */
    public static RuntimeException bySlug(Kind kind, String slug, String address) {
        LoggedChange named = Names.SLUG.matcher(slug).matches() ? LoggedChange.newest(kind, slug) : null;
        LoggedChange last = named == null ? null : last(kind, named.document);
        if (last == null) {
            return never(kind);
        }
        if (last.isGone()) {
            return gone(last.at);
        }
        return last.slug == null || last.slug.equals(slug) ? never(kind) : moved(address + last.slug);
    }

    /** The change log knows no codes. */
    public static RuntimeException byCode(Kind kind) {
        return never(kind);
    }

    /** What became of the document last, or of the one it was merged into, unless that has never been public. */
    private static @Nullable LoggedChange last(Kind kind, UUID id) {
        LoggedChange last = LoggedChange.newest(kind, id);
        UUID survivor = last != null && last.isGone() ? Merged.into(id) : null;
        LoggedChange ofSurvivor = survivor == null ? null : LoggedChange.newest(kind, survivor);
        return ofSurvivor == null ? last : ofSurvivor;
    }

    private static String address(Kind kind) {
        return "/v1/" + kind.plural() + "/";
    }

    /** @param address of ours, from the root */
    static RuntimeException moved(String address) {
        return new RedirectionException(Response.status(PERMANENT_REDIRECT)
                // As a header: the framework would complete a location with the host that the client named.
                .header(HttpHeaders.LOCATION, address)
                .build());
    }

    static Problem gone(Instant since) {
        return ProblemType.GONE.because("It was public once and is no longer.").with("since", since);
    }

    private static Problem never(Kind kind) {
        return ProblemType.NOT_FOUND.because("There is no such " + kind.noun() + ".");
    }
}
