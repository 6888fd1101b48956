-- Tokens that are handed out, and what is known of the people whom an identity provider sends.

-- A row without a prefix is the administrator's token, which the first start has made. Of any other one, the prefix finds
-- the row, and the hash is that of the whole token.
ALTER TABLE editorial.access_token
    ADD COLUMN prefix text UNIQUE CHECK (prefix ~ '^[a-z2-7]{10}$'),
    ADD COLUMN account uuid UNIQUE REFERENCES editorial.account,
    ADD COLUMN role text CHECK (role IN ('contributor', 'author', 'editor', 'publisher', 'administrator')),
    ADD COLUMN scopes text[] CHECK (
        cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write', 'review', 'publish', 'administer']),
    ADD COLUMN created_by uuid REFERENCES editorial.account,
    ADD COLUMN expires_at timestamptz,
    ADD COLUMN last_used_at timestamptz,
    ADD COLUMN revoked_at timestamptz,
    ADD CONSTRAINT access_token_is_the_administrators_or_was_handed_out CHECK (
        CASE
            WHEN prefix IS NULL THEN num_nonnulls(account, role, scopes, created_by, expires_at, revoked_at) = 0
            ELSE num_nonnulls(account, created_by) = 2 AND num_nonnulls(role, scopes) = 1
        END);

ALTER TABLE editorial.account
    -- The most powerful one that the identity provider last said they had.
    ADD COLUMN role text CHECK (role IN ('contributor', 'author', 'editor', 'publisher', 'administrator')),
    ADD CHECK (role_limit IN ('contributor', 'author', 'editor', 'publisher', 'administrator'));
