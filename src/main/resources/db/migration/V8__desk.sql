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
