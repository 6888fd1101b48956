-- When a quote was said, to the moment: where less is known, the first one that it may have been, in the newsroom's zone.
-- Until now lists knew the day alone, and in the zone of the story; that one stays, for the office that was held on it.
ALTER TABLE delivery.document ADD COLUMN spoken_at timestamptz;

-- Its offset is taken from the text, since PostgreSQL does not read all those that editors may have written.
WITH quote AS (
    SELECT id, card ->> 'spokenAt' AS said
    FROM delivery.document
    WHERE kind = 'quote'
)
UPDATE delivery.document
SET spoken_at = CASE
        WHEN said IS NULL THEN date_published
        WHEN said LIKE '%T%' THEN
            regexp_replace(said, '(Z|[+-][0-9]{2}:[0-9]{2})$', '')::timestamp AT TIME ZONE 'UTC'
                - coalesce(substring(said FROM '[+-][0-9]{2}:[0-9]{2}$'), '00:00')::interval
        ELSE (said || substr('-01-01', length(said) - 3))::timestamp AT TIME ZONE '${newsroomZone}'
    END
FROM quote
WHERE quote.id = document.id;

ALTER TABLE delivery.document ADD CHECK ((kind = 'quote') = (spoken_at IS NOT NULL));

DROP INDEX delivery.document_by_date_spoken;
CREATE INDEX document_by_moment_spoken ON delivery.document (spoken_at DESC, id DESC) WHERE kind = 'quote';

-- The index on it goes with it.
ALTER TABLE delivery.link
    DROP COLUMN date_spoken,
    ADD COLUMN spoken_at timestamptz;

UPDATE delivery.link
SET spoken_at = document.spoken_at
FROM delivery.document
WHERE document.id = link.document AND document.kind = 'quote';

CREATE INDEX link_by_moment_spoken ON delivery.link (target, relation, spoken_at DESC, document DESC)
    INCLUDE (direct)
    WHERE kind = 'quote';

-- Quotes are found by each office that their speaker held for certain and, if none is certain, by each that may have been
-- held: so far it was only one of them.
WITH held AS (
    SELECT quote.id, tenure.office, tenure.organization
    FROM delivery.document quote
    JOIN delivery.link speaker ON speaker.document = quote.id AND speaker.relation = 'speaker'
    JOIN delivery.tenure ON tenure.person = speaker.target AND tenure.possible @> quote.date_spoken
    WHERE quote.kind = 'quote'
        AND (
            tenure.certain @> quote.date_spoken
            OR NOT EXISTS (
                SELECT FROM delivery.tenure other
                WHERE other.person = speaker.target AND other.certain @> quote.date_spoken
            )
        )
), found (id, relation, target) AS (
    SELECT id, 'office', office
    FROM held
    UNION
    SELECT id, 'organization', organization
    FROM held
    WHERE organization IS NOT NULL
)
INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, spoken_at, relation, target,
                           direct)
SELECT quote.id, quote.kind, quote.date_published, quote.first_published, quote.date_modified, quote.spoken_at,
    found.relation, found.target, true
FROM found
JOIN delivery.document quote ON quote.id = found.id
ON CONFLICT (document, relation, target) DO NOTHING;
