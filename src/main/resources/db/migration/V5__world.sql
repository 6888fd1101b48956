-- What comes along with Dateline: the files that were loaded, every version of them, and what became of their documents.

CREATE TABLE editorial.reference_file (
    name      text NOT NULL,
    checksum  text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (name, checksum)
);

-- By the id that the file gives the document. The document has another one where an editor's own stands for it, and none
-- where it could not be loaded; it may be deleted, and is then remembered all the same. With a version it is still ours, as
-- long as that is the one which readers see.
CREATE TABLE editorial.reference_document (
    id       uuid PRIMARY KEY,
    checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
    document uuid UNIQUE,
    version  bigint CHECK (version > 0),
    CHECK (version IS NULL OR document IS NOT NULL)
);

-- Cities may be subdivisions of ISO 3166-2, too: Bishkek is KG-GB.
ALTER TABLE editorial.place DROP CONSTRAINT place_iso_code_fits_its_type;
ALTER TABLE editorial.place ADD CONSTRAINT place_iso_code_fits_its_type CHECK (
    CASE place_type
        WHEN 'country' THEN coalesce(iso_code ~ '^[A-Z]{2}$', true)
        WHEN 'subdivision' THEN coalesce(iso_code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$', true)
        WHEN 'city' THEN coalesce(iso_code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$', true)
        ELSE iso_code IS NULL
    END
);
