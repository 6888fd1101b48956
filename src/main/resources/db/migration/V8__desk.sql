-- The desk: who works here, what happens to a working copy before it is public, and what was done.

-- Everybody who ever did something. People of an identity provider are known by its address and their subject there; who
-- comes with a token of ours has none.
CREATE TABLE editorial.account (
    id                uuid PRIMARY KEY,
    issuer            text,
    subject           text NOT NULL CHECK (subject <> ''),
    display_name      text NOT NULL CHECK (display_name <> ''),
    -- The most that this account may be, whatever its tokens say; null for no limit.
    role_limit        text,
    disabled_at       timestamptz,
    -- Tokens issued before are refused.
    sessions_ended_at timestamptz,
    created_at        timestamptz NOT NULL DEFAULT now(),
    last_seen_at      timestamptz,
    CONSTRAINT account_is_known_by_its_subject UNIQUE NULLS NOT DISTINCT (issuer, subject)
);

INSERT INTO editorial.account (id, subject, display_name)
VALUES
    ('00000000-0000-0000-0000-000000000001', 'dateline', 'Dateline'),
    ('00000000-0000-0000-0000-000000000002', 'administrator', 'administrator');

ALTER TABLE editorial.document
    ADD COLUMN created_by  uuid REFERENCES editorial.account,
    ADD COLUMN modified_by uuid REFERENCES editorial.account,
    ADD COLUMN assignee    uuid REFERENCES editorial.account,
    -- How far the working copy has come on its way to readers; what is public is told by published_version.
    ADD COLUMN stage       text NOT NULL DEFAULT 'draft' CHECK (stage IN ('draft', 'inReview', 'approved')),
    ADD CONSTRAINT document_in_the_trash_is_a_draft CHECK (trashed_at IS NULL OR stage = 'draft');

-- What somebody is at, for their lists.
CREATE INDEX document_by_creator ON editorial.document (created_by, kind, modified_at DESC, id DESC);
CREATE INDEX document_by_assignee ON editorial.document (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX document_by_trashing ON editorial.document (trashed_at) WHERE trashed_at IS NOT NULL;

-- A slug that was public stays taken when its document is purged.
ALTER TABLE editorial.slug DROP CONSTRAINT slug_document_kind_fkey;

ALTER TABLE editorial.revision
    ADD COLUMN saved_by      uuid REFERENCES editorial.account,
    ADD COLUMN comment       text,
    ADD COLUMN restored_from bigint CHECK (restored_from < version),
    -- When readers first saw it; such a revision is kept for ever.
    ADD COLUMN published_at  timestamptz;

UPDATE editorial.revision
SET published_at = seen.at
FROM (
    SELECT id, version, min(at) AS at
    FROM delivery.change
    WHERE operation <> 'gone'
    GROUP BY id, version
) seen
WHERE seen.id = revision.document AND seen.version = revision.version;

CREATE INDEX revision_by_age ON editorial.revision (saved_at) WHERE published_at IS NULL;

-- What is to happen at a time that has been set, by PostgreSQL's clock. What was not ready when it was due stays, with
-- the reasons, until somebody sets another time, cancels it or does it by hand.
CREATE TABLE editorial.schedule (
    document  uuid NOT NULL REFERENCES editorial.document,
    operation text NOT NULL CHECK (operation IN ('publish', 'withdraw')),
    due_at    timestamptz NOT NULL,
    -- What somebody who may publish has seen last.
    version   bigint NOT NULL CHECK (version > 0),
    set_by    uuid NOT NULL REFERENCES editorial.account,
    set_at    timestamptz NOT NULL,
    missed_at timestamptz,
    obstacles jsonb,
    PRIMARY KEY (document, operation),
    CHECK ((missed_at IS NULL) = (obstacles IS NULL))
);

CREATE INDEX schedule_by_time ON editorial.schedule (due_at) WHERE missed_at IS NULL;

-- What readers must not see any more.
CREATE INDEX document_by_expiry ON delivery.document (expires) WHERE expires IS NOT NULL AND owner IS NULL;

-- Who did what, when, to which version, with which token, from where. It holds no content and no secret, and it knows its
-- documents by id alone, because it outlives them.
CREATE TABLE editorial.audit_entry (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor      uuid NOT NULL,
    actor_name text NOT NULL,
    token      text,
    address    text,
    trace_id   text,
    action     text NOT NULL,
    -- What made it happen, where it was no request: a schedule, an expiry.
    cause      text,
    kind       text,
    subject    uuid,
    title      text,
    version    bigint,
    comment    text,
    -- What else there is to know of it: to whom, until when, into what.
    details    jsonb
);

CREATE INDEX audit_entry_by_subject ON editorial.audit_entry (subject, number DESC) WHERE subject IS NOT NULL;
CREATE INDEX audit_entry_by_actor ON editorial.audit_entry (actor, number DESC);
CREATE INDEX audit_entry_by_action ON editorial.audit_entry (action, number DESC);
CREATE INDEX audit_entry_by_token ON editorial.audit_entry (token, number DESC) WHERE token IS NOT NULL;
CREATE INDEX audit_entry_by_time ON editorial.audit_entry (at);

-- Append-only: the owner takes from itself the right to change what is written, and a trigger stops those whom no right
-- stops.
REVOKE UPDATE, DELETE, TRUNCATE ON editorial.audit_entry FROM PUBLIC, CURRENT_USER;

CREATE FUNCTION editorial.refuse_to_change_the_audit_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_to_change_the_audit_trail();
