-- What lists of stories can be narrowed down to by what a story is or has. Derived, so nobody can forget them.
ALTER TABLE delivery.document
    ADD COLUMN breaking boolean GENERATED ALWAYS AS ((card ->> 'breaking')::boolean) STORED,
    ADD COLUMN has_quotes boolean GENERATED ALWAYS AS (
        CASE WHEN kind = 'article' THEN coalesce(json_array_length(document -> 'quotes'), 0) > 0 END) STORED,
    ADD COLUMN has_media boolean GENERATED ALWAYS AS (
        CASE
            WHEN kind = 'article' THEN
                card ->> 'leadMedia' IS NOT NULL
                OR (document -> 'body')::jsonb @? '$[*] ? (@.type == "media")'
        END) STORED,
    -- The day for which the office of a quote's speaker is looked up: YYYY-MM-DD, of which a cast to a date would not
    -- be immutable.
    ADD COLUMN date_spoken date GENERATED ALWAYS AS (
        make_date(
            left(card ->> 'spokenOn', 4)::int,
            substr(card ->> 'spokenOn', 6, 2)::int,
            substr(card ->> 'spokenOn', 9, 2)::int)) STORED;

-- Rare among all stories, so a page of them would be far to seek along the date.
CREATE INDEX document_breaking_by_date ON delivery.document (date_published DESC, id DESC) WHERE breaking;
CREATE INDEX document_with_quotes_by_date ON delivery.document (date_published DESC, id DESC) WHERE has_quotes;
CREATE INDEX document_with_media_by_date ON delivery.document (date_published DESC, id DESC) WHERE has_media;

-- Each date that lists can be ordered by has an index, with and without a target.
CREATE INDEX document_by_first_date ON delivery.document (kind, first_published DESC, id DESC);
CREATE INDEX document_by_last_change ON delivery.document (kind, date_modified DESC, id DESC);
CREATE INDEX document_by_date_spoken ON delivery.document (kind, date_spoken DESC, id DESC)
    WHERE date_spoken IS NOT NULL;

-- Few have expired; who counts many looks those up and not each of the many.
CREATE INDEX document_by_end ON delivery.document (expires) WHERE expires IS NOT NULL;

ALTER TABLE delivery.link
    ADD COLUMN first_published timestamptz,
    ADD COLUMN date_modified timestamptz,
    ADD COLUMN date_spoken date;

UPDATE delivery.link
SET first_published = document.first_published,
    date_modified = document.date_modified,
    date_spoken = document.date_spoken
FROM delivery.document
WHERE document.id = link.document;

ALTER TABLE delivery.link
    ALTER COLUMN first_published SET NOT NULL,
    ALTER COLUMN date_modified SET NOT NULL;

CREATE INDEX link_by_first_date ON delivery.link (target, relation, kind, first_published DESC, document DESC)
    INCLUDE (direct);
CREATE INDEX link_by_last_change ON delivery.link (target, relation, kind, date_modified DESC, document DESC)
    INCLUDE (direct);
CREATE INDEX link_by_date_spoken ON delivery.link (target, relation, kind, date_spoken DESC, document DESC)
    INCLUDE (direct)
    WHERE date_spoken IS NOT NULL;
