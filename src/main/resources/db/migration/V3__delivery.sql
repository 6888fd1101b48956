-- What readers see: public documents, what they refer to, what lists filter by, and the change log.

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA editorial;

CREATE TABLE delivery.document (
    id                uuid PRIMARY KEY,
    kind              text NOT NULL
        CHECK (kind IN ('section', 'place', 'organization', 'office', 'person', 'article', 'quote')),
    slug              text,
    path              text UNIQUE,
    language          text,
    translation_group uuid,
    -- An article's quotes are published and withdrawn with it.
    owner             uuid REFERENCES delivery.document,
    -- The order of lists that are not by date.
    sort_key          text COLLATE "C" NOT NULL,
    version           bigint NOT NULL CHECK (version > 0),
    date_published    timestamptz NOT NULL,
    first_published   timestamptz NOT NULL,
    date_modified     timestamptz NOT NULL,
    expires           timestamptz,
    -- Soft references (related articles): what is not public is left out on reading.
    related           uuid[] NOT NULL DEFAULT '{}',
    card              json NOT NULL,
    document          json NOT NULL,
    -- What sort of article, quote or place it is, and how a quote is shown, for the lists that filter by them.
    form              text GENERATED ALWAYS AS (coalesce(card ->> 'kind', card ->> 'type')) STORED,
    presentation      text GENERATED ALWAYS AS (card ->> 'presentation') STORED,
    UNIQUE (kind, slug),
    CHECK (slug IS NOT NULL OR kind = 'quote'),
    CHECK ((owner IS NOT NULL) = (kind = 'quote'))
);

CREATE INDEX document_by_date ON delivery.document (kind, date_published DESC, id DESC);
CREATE INDEX document_by_language_and_date ON delivery.document (kind, language, date_published DESC, id DESC);
CREATE INDEX document_by_form_and_date ON delivery.document (kind, form, date_published DESC, id DESC)
    WHERE form IS NOT NULL;
CREATE INDEX document_by_presentation_and_date ON delivery.document (kind, presentation, date_published DESC, id DESC)
    WHERE presentation IS NOT NULL;
CREATE INDEX document_by_sort_key ON delivery.document (kind, sort_key, id);
CREATE INDEX document_by_owner ON delivery.document (owner) WHERE owner IS NOT NULL;
CREATE INDEX document_by_translation_group ON delivery.document (translation_group)
    WHERE translation_group IS NOT NULL;

-- The things that a public document needs in order to be shown. The foreign keys are the promise that none is missing.
CREATE TABLE delivery.reference (
    source   uuid NOT NULL REFERENCES delivery.document ON DELETE CASCADE,
    target   uuid NOT NULL,
    relation text NOT NULL,
    -- Whether the card (what lists and other documents show of the source) needs it too.
    in_card  boolean NOT NULL,
    PRIMARY KEY (source, target, relation),
    CONSTRAINT reference_target_is_public FOREIGN KEY (target) REFERENCES delivery.document
);

CREATE INDEX reference_by_target ON delivery.reference (target, relation);
-- The trees, which are small among all references and are read as a whole.
CREATE INDEX reference_to_parent ON delivery.reference (target, source) WHERE relation = 'parent';

-- What lists filter by: each target of an article or a quote, with the target's ancestors (direct = false).
CREATE TABLE delivery.link (
    document       uuid NOT NULL REFERENCES delivery.document ON DELETE CASCADE,
    relation       text NOT NULL,
    target         uuid NOT NULL,
    kind           text NOT NULL,
    date_published timestamptz NOT NULL,
    direct         boolean NOT NULL,
    PRIMARY KEY (document, relation, target),
    CONSTRAINT link_target_is_public FOREIGN KEY (target) REFERENCES delivery.document
);

CREATE INDEX link_by_target ON delivery.link (target, relation, kind, date_published DESC, document DESC)
    INCLUDE (direct);

-- Who holds which office, as published. The period is the one that the (partial) dates leave no doubt about.
CREATE TABLE delivery.tenure (
    person        uuid NOT NULL REFERENCES delivery.document ON DELETE CASCADE,
    position      int NOT NULL,
    office        uuid NOT NULL REFERENCES delivery.document,
    certain       daterange NOT NULL,
    single_holder boolean NOT NULL,
    acting        boolean NOT NULL,
    PRIMARY KEY (person, position),
    CONSTRAINT tenure_has_one_holder_at_a_time EXCLUDE USING gist (office WITH =, certain WITH &&)
        WHERE (single_holder AND NOT acting)
);

CREATE INDEX tenure_by_office ON delivery.tenure (office);

CREATE TABLE delivery.change_counter (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL
);

INSERT INTO delivery.change_counter (number) VALUES (0);

CREATE TABLE delivery.change (
    number    bigint PRIMARY KEY,
    at        timestamptz NOT NULL,
    kind      text NOT NULL,
    id        uuid NOT NULL,
    slug      text,
    path      text,
    operation text NOT NULL CHECK (operation IN ('appeared', 'changed', 'gone')),
    reason    text NOT NULL
        CHECK (reason IN ('published', 'updated', 'corrected', 'withdrawn', 'expired', 'merged')),
    version   bigint NOT NULL
);

CREATE INDEX change_by_id ON delivery.change (id, number DESC);
CREATE INDEX change_by_slug ON delivery.change (kind, slug, number DESC);
CREATE INDEX change_by_path ON delivery.change (path, number DESC) WHERE path IS NOT NULL;

GRANT USAGE ON SCHEMA delivery TO dateline_reader;
GRANT SELECT ON delivery.document, delivery.reference, delivery.link, delivery.tenure, delivery.change TO dateline_reader;
