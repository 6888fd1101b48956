-- What editors see: working copies. Their content is the JSON that editors send and get back, checked by the
-- application before it is stored; what other rows depend on is in columns, references and constraints.

CREATE TABLE editorial.access_token (
    id         uuid PRIMARY KEY,
    label      text NOT NULL,
    hash       bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE editorial.document (
    id                uuid PRIMARY KEY,
    kind              text NOT NULL
        CHECK (kind IN ('section', 'place', 'organization', 'office', 'person', 'article')),
    slug              text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    title             text NOT NULL CHECK (title <> ''),
    version           bigint NOT NULL CHECK (version > 0),
    created_at        timestamptz NOT NULL,
    modified_at       timestamptz NOT NULL,
    trashed_at        timestamptz,
    first_published   timestamptz,
    public_slug       text,
    published_version bigint CHECK (published_version BETWEEN 1 AND version),
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    UNIQUE (id, kind),
    CHECK ((published_version IS NULL) = (published_at IS NULL)),
    CHECK (published_version IS NULL OR (first_published IS NOT NULL AND public_slug IS NOT NULL)),
    CONSTRAINT document_public_is_not_in_the_trash CHECK (trashed_at IS NULL OR published_version IS NULL),
    CONSTRAINT document_public_is_not_withdrawn CHECK (withdrawn_at IS NULL OR published_version IS NULL)
);

CREATE INDEX document_by_modification ON editorial.document (kind, modified_at DESC, id DESC);

-- Every slug in use, and every slug that was ever public: the latter stay their document's for ever.
CREATE TABLE editorial.slug (
    kind       text NOT NULL,
    slug       text NOT NULL,
    document   uuid NOT NULL,
    was_public boolean NOT NULL DEFAULT false,
    PRIMARY KEY (kind, slug),
    UNIQUE (document, kind, slug),
    FOREIGN KEY (document, kind) REFERENCES editorial.document (id, kind) DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE editorial.document
    ADD CONSTRAINT document_slug_is_reserved FOREIGN KEY (id, kind, slug)
        REFERENCES editorial.slug (document, kind, slug) DEFERRABLE INITIALLY DEFERRED;

-- Who refers to what, by the place in the content that says so. A soft reference may dangle for readers.
CREATE TABLE editorial.reference (
    source      uuid NOT NULL REFERENCES editorial.document,
    pointer     text NOT NULL,
    target      uuid NOT NULL,
    target_kind text NOT NULL,
    soft        boolean NOT NULL,
    PRIMARY KEY (source, pointer),
    FOREIGN KEY (target, target_kind) REFERENCES editorial.document (id, kind)
);

CREATE INDEX reference_by_target ON editorial.reference (target);

CREATE TABLE editorial.section (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

CREATE TABLE editorial.place (
    id         uuid PRIMARY KEY REFERENCES editorial.document,
    content    jsonb NOT NULL,
    place_type text GENERATED ALWAYS AS (content ->> 'type') STORED NOT NULL
        CHECK (place_type IN ('world', 'region', 'country', 'subdivision', 'city', 'landmark')),
    iso_code   text GENERATED ALWAYS AS (content ->> 'isoCode') STORED,
    CONSTRAINT place_iso_code_fits_its_type CHECK (
        CASE place_type
            WHEN 'country' THEN coalesce(iso_code ~ '^[A-Z]{2}$', true)
            WHEN 'subdivision' THEN coalesce(iso_code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$', true)
            ELSE iso_code IS NULL
        END
    )
);

CREATE UNIQUE INDEX place_by_iso_code ON editorial.place (iso_code);

CREATE TABLE editorial.organization (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

CREATE TABLE editorial.office (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

CREATE TABLE editorial.person (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

CREATE TABLE editorial.article (
    id                uuid PRIMARY KEY REFERENCES editorial.document,
    content           jsonb NOT NULL,
    translation_group uuid NOT NULL,
    language          text GENERATED ALWAYS AS (content ->> 'language') STORED NOT NULL,
    CONSTRAINT article_has_one_translation_a_language UNIQUE (translation_group, language)
);

-- The lasting id of each quote of an article, by the key that its editor gave it. The position is that in the current
-- version; a quote that was taken out has none, and keeps its id in case it comes back.
CREATE TABLE editorial.quote (
    id       uuid PRIMARY KEY,
    article  uuid NOT NULL REFERENCES editorial.article,
    key      text NOT NULL,
    position int CHECK (position >= 0),
    UNIQUE (article, key)
);
