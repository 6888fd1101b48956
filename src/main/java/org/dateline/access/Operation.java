package org.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of who may do what: every operation of the management API, for all kinds that have it or for one alone, and the
 * {@link Right} that it takes. What has no row is refused to everybody.
 */
public enum Operation {
    LIST("GET", "/{kind}", Right.LOOK),
    READ("GET", "/{kind}/{id}", Right.LOOK),
    READINESS("GET", "/{kind}/{id}/readiness", Right.LOOK),
    REVISIONS("GET", "/{kind}/{id}/revisions", Right.LOOK),
    REVISION("GET", "/{kind}/{id}/revisions/{version}", Right.LOOK),
    COMPARISON("GET", "/{kind}/{id}/comparison", Right.LOOK),
    STEPS("GET", "/{kind}/{id}/steps", Right.LOOK),
    REFERENCING("GET", "/{kind}/{id}/referencing", Right.LOOK),

    CREATE("POST", "/{kind}", Right.WRITE),
    REPLACE("PUT", "/{kind}/{id}", Right.WRITE),
    PATCH("PATCH", "/{kind}/{id}", Right.WRITE),
    RESTORE("POST", "/{kind}/{id}/revisions", Right.WRITE),
    TRASH("DELETE", "/{kind}/{id}", Right.WRITE),

    RECOVER("DELETE", "/{kind}/{id}/trash", Right.HAND_ON),
    REQUEST_REVIEW("PUT", "/{kind}/{id}/review", Right.HAND_ON),
    CANCEL_REVIEW("DELETE", "/{kind}/{id}/review", Right.HAND_ON),

    ASSIGN("PUT", "/{kind}/{id}/assignment", Right.REVIEW),
    UNASSIGN("DELETE", "/{kind}/{id}/assignment", Right.REVIEW),
    REJECT("PUT", "/{kind}/{id}/rejection", Right.REVIEW),
    APPROVE("PUT", "/{kind}/{id}/approval", Right.REVIEW),
    REVOKE_APPROVAL("DELETE", "/{kind}/{id}/approval", Right.REVIEW),

    PUBLISH("PUT", "/{kind}/{id}/publication", Right.PUBLISH),
    WITHDRAW("DELETE", "/{kind}/{id}/publication", Right.PUBLISH),
    SCHEDULE("PUT", "/{kind}/{id}/schedule", Right.PUBLISH),
    CANCEL_SCHEDULE("DELETE", "/{kind}/{id}/schedule", Right.PUBLISH),
    MERGE("PUT", "/{kind}/{id}/merge", Right.PUBLISH),

    READ_BROADCASTS("GET", "/channels/{id}/schedule/{date}", Right.LOOK),
    REPLACE_BROADCASTS("PUT", "/channels/{id}/schedule/{date}", Right.PUBLISH),
    READ_LIVE("GET", "/channels/{id}/live", Right.LOOK),
    GO_LIVE("PUT", "/channels/{id}/live", Right.PUBLISH),
    END_LIVE("DELETE", "/channels/{id}/live", Right.PUBLISH),

    PURGE("PUT", "/{kind}/{id}/purge", Right.ADMINISTER),
    AUDIT("GET", "/audit", Right.ADMINISTER),
    LIST_FEEDS("GET", "/feeds", Right.WATCH),

    READ_WEATHER("GET", "/weather/{place}", Right.LOOK),
    SET_WEATHER("PUT", "/weather/{place}", Right.PUBLISH),
    REMOVE_WEATHER("DELETE", "/weather/{place}", Right.PUBLISH),

    READ_EXCHANGE_RATES("GET", "/exchange-rates/{base}/{date}", Right.LOOK),
    ENTER_EXCHANGE_RATES("PUT", "/exchange-rates/{base}/{date}", Right.PUBLISH),
    REMOVE_EXCHANGE_RATES("DELETE", "/exchange-rates/{base}/{date}", Right.PUBLISH),

    READ_SELF("GET", "/me", Right.KNOW_ONESELF),
    LIST_USERS("GET", "/users", Right.KNOW_COLLEAGUES),
    READ_USER("GET", "/users/{id}", Right.KNOW_COLLEAGUES),
    CHANGE_USER("PATCH", "/users/{id}", Right.GRANT),
    END_SESSIONS("DELETE", "/users/{id}/sessions", Right.GRANT),
    LIST_TOKENS("GET", "/tokens", Right.GRANT),
    CREATE_TOKEN("POST", "/tokens", Right.GRANT),
    READ_TOKEN("GET", "/tokens/{id}", Right.GRANT),
    REVOKE_TOKEN("DELETE", "/tokens/{id}", Right.GRANT);

    private static final Pattern WORD = Pattern.compile("_([a-z])");
    private static final String ROOT = "/manage/v1";
    private static final String KIND = "/{kind}";

    private final String method;
    private final String path;
    private final Right right;

    Operation(String method, String path, Right right) {
        this.method = method;
        this.path = path;
        this.right = right;
    }

    /** Its name in answers and in the audit trail: {@code requestReview}. */
    public String wireName() {
        String words = name().toLowerCase(Locale.ROOT);
        return WORD.matcher(words).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /**
     * The row of an endpoint; empty if it has none.
     *
     * @param template of the whole path, such as <code>/manage/v1/topics/{id}</code>
     * @param kinds the plurals that may stand for <code>{kind}</code>
     */
    public static Optional<Operation> of(String method, String template, Set<String> kinds) {
        if (!template.startsWith(ROOT + "/")) {
            return Optional.empty();
        }
        String path = template.substring(ROOT.length());
        int end = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
        boolean ofKind = kinds.contains(path.substring(1, end));
        Set<String> paths = ofKind ? Set.of(KIND + path.substring(end), path) : Set.of(path);
        return Arrays.stream(values())
                .filter(operation -> ofKind || !operation.path.startsWith(KIND))
                .filter(operation -> operation.method.equals(method) && paths.contains(operation.path))
                .findFirst();
    }

    public String method() {
        return method;
    }

    /** The template of its path below {@code /manage/v1}; <code>{kind}</code> stands for the plural of any kind. */
    public String path() {
        return path;
    }

    /** Whether it answers with something that must not be kept anywhere. */
    public boolean tellsASecret() {
        return this == CREATE_TOKEN;
    }

    /** Who may do it, as a sentence or two for the documentation. */
    public String whoMay() {
        return right.whoMay();
    }

    Right right() {
        return right;
    }
}
