-- Every version of every working copy, as it was saved; written once and never changed.
CREATE TABLE editorial.revision (
    document uuid NOT NULL REFERENCES editorial.document,
    version  bigint NOT NULL CHECK (version > 0),
    content  jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (document, version)
);

-- Of what was saved before, only the current versions are left. Each kind keeps them in a table of its own.
DO $$
DECLARE
    kind_table text;
BEGIN
    FOR kind_table IN
        SELECT columns.table_name
        FROM information_schema.columns
        JOIN information_schema.tables USING (table_schema, table_name)
        WHERE columns.table_schema = 'editorial'
            AND columns.column_name = 'content'
            AND columns.table_name <> 'revision'
            AND tables.table_type = 'BASE TABLE'
        ORDER BY columns.table_name
    LOOP
        EXECUTE format('
            INSERT INTO editorial.revision (document, version, content, saved_at)
            SELECT document.id, document.version, kind.content, document.modified_at
            FROM editorial.%I kind
            JOIN editorial.document ON document.id = kind.id', kind_table);
    END LOOP;
END
$$;

-- What a write with an Idempotency-Key was answered, for the same request to be answered alike. Neither the key nor the
-- token can be read from it: the request is known by a hash of both, the method and the path.
CREATE TABLE editorial.kept_answer (
    request     bytea PRIMARY KEY CHECK (octet_length(request) = 32),
    fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
    status      int NOT NULL CHECK (status BETWEEN 200 AND 299),
    location    text,
    etag        text,
    media_type  text,
    body        bytea NOT NULL,
    answered_at timestamptz NOT NULL
);

CREATE INDEX kept_answer_by_age ON editorial.kept_answer (answered_at);
