-- The weather of places that are, or were, public: for each the latest that is known. Whether it is shown depends on the
-- place, which is therefore looked up when somebody asks and not here.
CREATE TABLE delivery.weather (
    place       uuid PRIMARY KEY,
    provider    text NOT NULL CHECK (provider IN ('manual', 'met-norway', 'open-meteo')),
    report      json NOT NULL,
    -- Of when it tells.
    observed_at timestamptz NOT NULL,
    -- When a provider gave or confirmed it; null if an editor has typed it.
    fetched_at  timestamptz,
    -- Stale from then on.
    valid_until timestamptz NOT NULL CHECK (valid_until > observed_at),
    version     bigint NOT NULL CHECK (version > 0),
    -- Where no place is configured, the one that was told of first is the newsroom's own, whatever is told of others.
    first_told  timestamptz NOT NULL DEFAULT statement_timestamp(),
    CHECK ((fetched_at IS NULL) = (provider = 'manual'))
);

GRANT SELECT ON delivery.weather TO dateline_reader;
