-- Topics, place groups and media, and the corrections of articles.

-- Which kinds there are is said in one place, the code; a new one needs no more than a table of its own.
ALTER TABLE editorial.document DROP CONSTRAINT document_kind_check;
ALTER TABLE delivery.document DROP CONSTRAINT document_kind_check;

CREATE TABLE editorial.topic (
    id       uuid PRIMARY KEY REFERENCES editorial.document,
    content  jsonb NOT NULL,
    scheme   text GENERATED ALWAYS AS (content ->> 'scheme') STORED,
    notation text GENERATED ALWAYS AS (content ->> 'notation') STORED
);

CREATE UNIQUE INDEX topic_by_notation ON editorial.topic (notation, coalesce(scheme, '')) WHERE notation IS NOT NULL;

CREATE TABLE editorial.place_group (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

CREATE TABLE editorial.media (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

-- Each correction of an article as it first reached readers, by the key that its editor gave it, and the published
-- versions between which it stands.
CREATE TABLE editorial.correction (
    id                uuid PRIMARY KEY,
    article           uuid NOT NULL REFERENCES editorial.article,
    key               text NOT NULL,
    text              text NOT NULL,
    date_published    timestamptz NOT NULL,
    version           bigint NOT NULL CHECK (version > 0),
    corrected_version bigint CHECK (corrected_version BETWEEN 1 AND version),
    UNIQUE (article, key)
);

-- The code under which the world knows a place (ISO 3166) or a topic (its scheme's notation).
ALTER TABLE delivery.document
    ADD COLUMN code text GENERATED ALWAYS AS (coalesce(card ->> 'isoCode', card ->> 'notation')) STORED;

CREATE INDEX document_by_code ON delivery.document (kind, code, sort_key, id) WHERE code IS NOT NULL;

-- Which places belonged to which group, and when, as published. The period is the one that the (partial) dates leave no
-- doubt about.
CREATE TABLE delivery.membership (
    place_group uuid NOT NULL REFERENCES delivery.document ON DELETE CASCADE,
    position    int NOT NULL,
    place       uuid NOT NULL REFERENCES delivery.document,
    period      daterange NOT NULL,
    PRIMARY KEY (place_group, position)
);

CREATE INDEX membership_by_place ON delivery.membership (place);
