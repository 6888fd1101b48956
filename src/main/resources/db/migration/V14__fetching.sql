-- What providers are asked for, and how that goes. A row appears with the first attempt.
CREATE TABLE editorial.feed (
    name          text PRIMARY KEY CHECK (char_length(name) BETWEEN 1 AND 200),
    -- Where the answer below came from: what it says about itself means nothing at another address.
    address       text NOT NULL,
    not_before    timestamptz NOT NULL,
    -- Who asks just now, and until when that is believed. Whoever was killed is asked for nothing: the time passes.
    lease         uuid,
    leased_until  timestamptz,
    last_attempt  timestamptz NOT NULL,
    last_success  timestamptz,
    -- Since the last success.
    failures      int NOT NULL DEFAULT 0 CHECK (failures >= 0),
    -- In our words: a provider's reach nobody.
    last_error    text,
    -- The last good answer, which is read again when the provider says that it still holds.
    etag          text,
    last_modified text,
    charset       text,
    body          bytea,
    CHECK ((lease IS NULL) = (leased_until IS NULL)),
    CHECK (body IS NOT NULL OR num_nonnulls(etag, last_modified, charset) = 0)
);
