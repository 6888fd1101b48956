-- What working copies are looked for by: all names in all languages, alternative ones and abbreviations, a line each.
ALTER TABLE editorial.document ADD COLUMN labels text NOT NULL DEFAULT '';

UPDATE editorial.document
SET labels = coalesce((
    SELECT string_agg(DISTINCT label #>> '{}', E'\n')
    FROM editorial.revision,
        LATERAL (
            SELECT jsonb_path_query(content, '$.names.*') UNION ALL
            SELECT jsonb_path_query(content, '$.alternateNames.*[*]') UNION ALL
            SELECT jsonb_path_query(content, '$.abbreviation.*') UNION ALL
            SELECT jsonb_path_query(content, '$.headline') UNION ALL
            SELECT jsonb_path_query(content, '$.alternativeHeadline')
        ) AS found (label)
    WHERE revision.document = editorial.document.id
), title);
