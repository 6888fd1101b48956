-- Channels, what they broadcast and when, and what is on air now.

CREATE TABLE editorial.channel (
    id      uuid PRIMARY KEY REFERENCES editorial.document,
    content jsonb NOT NULL
);

-- What a channel is going to broadcast. Nothing overlaps; nothing need be on.
CREATE TABLE editorial.broadcast (
    id        uuid PRIMARY KEY,
    channel   uuid NOT NULL REFERENCES editorial.channel ON DELETE CASCADE,
    starts    timestamptz NOT NULL,
    ends      timestamptz NOT NULL CHECK (ends > starts),
    programme jsonb NOT NULL,
    CONSTRAINT broadcast_is_alone_on_its_channel EXCLUDE USING gist (channel WITH =, tstzrange(starts, ends) WITH &&)
);

CREATE UNIQUE INDEX broadcast_by_start ON editorial.broadcast (channel, starts);

-- How often the schedule of a day was changed. Version 1 is that of a day that nobody has planned yet, and has no row.
CREATE TABLE editorial.schedule_day (
    channel     uuid NOT NULL REFERENCES editorial.channel ON DELETE CASCADE,
    day         date NOT NULL,
    version     bigint NOT NULL CHECK (version > 1),
    modified_at timestamptz NOT NULL,
    PRIMARY KEY (channel, day)
);

-- What a channel went live with, whatever its schedule says. Version 1 is that of a channel that never did, and has no
-- row; without a programme it has ended.
CREATE TABLE editorial.live_broadcast (
    channel     uuid PRIMARY KEY REFERENCES editorial.channel ON DELETE CASCADE,
    version     bigint NOT NULL CHECK (version > 1),
    modified_at timestamptz NOT NULL,
    broadcast   uuid NOT NULL,
    starts      timestamptz NOT NULL,
    programme   jsonb
);

-- What readers are told of a public channel: its schedule and, overriding that, what it is live with.
CREATE TABLE delivery.broadcast (
    id        uuid PRIMARY KEY,
    channel   uuid NOT NULL REFERENCES delivery.document ON DELETE CASCADE,
    overrides boolean NOT NULL,
    starts    timestamptz NOT NULL,
    -- What overrides the schedule may go on until somebody ends it.
    ends      timestamptz,
    -- Soft: shown as long as it is public.
    article   uuid,
    document  json NOT NULL,
    CHECK (ends > starts),
    CHECK (overrides OR ends IS NOT NULL)
);

CREATE UNIQUE INDEX broadcast_by_start ON delivery.broadcast (channel, starts) WHERE NOT overrides;
CREATE UNIQUE INDEX broadcast_overriding ON delivery.broadcast (channel) WHERE overrides;

GRANT SELECT ON delivery.broadcast TO dateline_reader;
