-- Who held which office on a day, and what was said in it.

ALTER TABLE delivery.tenure
    -- The days on which it was held as far as the (partial) dates tell; the certain ones are among them.
    ADD COLUMN possible daterange,
    -- That of the office, so that the holders of all its offices are one range of an index.
    ADD COLUMN organization uuid;

WITH stated AS (
    SELECT person.id AS person, tenure.position - 1 AS position,
        tenure.value ->> 'startDate' AS start, tenure.value ->> 'endDate' AS finish
    FROM delivery.document person
    CROSS JOIN LATERAL json_array_elements(person.card -> 'tenures') WITH ORDINALITY AS tenure (value, position)
    WHERE person.kind = 'person'
), meant AS (
    SELECT person, position,
        (start || substr('-01-01', length(start) - 3))::date AS earliest,
        CASE length(finish)
            WHEN 4 THEN (finish || '-12-31')::date
            WHEN 7 THEN ((finish || '-01')::date + interval '1 month' - interval '1 day')::date
            ELSE finish::date
        END AS latest
    FROM stated
)
UPDATE delivery.tenure
SET possible = CASE WHEN earliest > latest THEN 'empty'::daterange ELSE daterange(earliest, latest, '[]') END,
    organization = (
        SELECT r.target FROM delivery.reference r WHERE r.source = tenure.office AND r.relation = 'organization'
    )
FROM meant
WHERE meant.person = tenure.person AND meant.position = tenure.position;

ALTER TABLE delivery.tenure
    ALTER COLUMN possible SET NOT NULL,
    -- What holders are ordered by; who has held an office from nobody knows when comes last.
    ADD COLUMN since date NOT NULL GENERATED ALWAYS AS (coalesce(lower(possible), '0001-01-01'::date)) STORED;

DROP INDEX delivery.tenure_by_office;
CREATE INDEX tenure_by_office ON delivery.tenure (office, since DESC, person DESC, position DESC);
CREATE INDEX tenure_by_organization ON delivery.tenure (organization, since DESC, person DESC, position DESC)
    WHERE organization IS NOT NULL;

-- Quotes are found by the office that their speaker held when it was said, and by the organization that said it or
-- whose office that was.
WITH held AS (
    SELECT quote.id, speaker.target AS speaker, tenure.office, tenure.organization
    FROM delivery.document quote
    JOIN delivery.link speaker ON speaker.document = quote.id AND speaker.relation = 'speaker'
    LEFT JOIN LATERAL (
        SELECT t.office, t.organization
        FROM delivery.tenure t
        WHERE t.person = speaker.target AND t.possible @> quote.date_spoken
        ORDER BY t.certain @> quote.date_spoken DESC, lower(t.possible) DESC NULLS LAST, t.position
        LIMIT 1
    ) tenure ON true
    WHERE quote.kind = 'quote'
), found (id, relation, target) AS (
    SELECT id, 'office', office
    FROM held
    WHERE office IS NOT NULL
    UNION
    SELECT id, 'organization', organization
    FROM held
    WHERE organization IS NOT NULL
    UNION
    SELECT held.id, 'organization', held.speaker
    FROM held
    JOIN delivery.document speaker ON speaker.id = held.speaker AND speaker.kind = 'organization'
)
INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, date_spoken, relation, target,
                           direct)
SELECT quote.id, quote.kind, quote.date_published, quote.first_published, quote.date_modified, quote.date_spoken,
    found.relation, found.target, true
FROM found
JOIN delivery.document quote ON quote.id = found.id
ON CONFLICT (document, relation, target) DO NOTHING;

-- Counts the articles of a target in a fraction of the pages that their order takes.
CREATE INDEX link_of_articles ON delivery.link (target, relation) WHERE kind = 'article';
