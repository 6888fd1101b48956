-- Documents that were merged into others of their kind.

ALTER TABLE editorial.document
    -- The last survivor: who merges that one into another moves this along.
    ADD COLUMN merged_into uuid,
    ADD CONSTRAINT document_is_merged_into_its_kind FOREIGN KEY (merged_into, kind)
        REFERENCES editorial.document (id, kind),
    ADD CONSTRAINT document_merged_has_no_life_of_its_own CHECK (
        merged_into IS NULL OR merged_into <> id AND published_version IS NULL AND trashed_at IS NULL
    );

CREATE INDEX document_by_survivor ON editorial.document (merged_into) WHERE merged_into IS NOT NULL;

-- What an id stands for that public documents may still hold in their JSON, or clients in their links. The survivor need
-- not be public (any more). A slug is the one that readers knew; who never was public has none and is found by nobody.
CREATE TABLE delivery.alias (
    id       uuid PRIMARY KEY,
    kind     text NOT NULL,
    slug     text,
    survivor uuid NOT NULL CHECK (survivor <> id)
);

CREATE UNIQUE INDEX alias_by_slug ON delivery.alias (kind, slug) WHERE slug IS NOT NULL;
CREATE INDEX alias_by_survivor ON delivery.alias (survivor);

-- Repeated in the survivor's row, because whoever shows it has to know them.
ALTER TABLE delivery.document ADD COLUMN aliases uuid[] NOT NULL DEFAULT '{}';

GRANT SELECT ON delivery.alias TO dateline_reader;
