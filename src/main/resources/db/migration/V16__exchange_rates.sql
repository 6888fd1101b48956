-- What foreign currencies cost, day by day.

-- A base is the currency that others are counted in. Its row is the lock of its writers, and its version counts their loads:
-- a day that is removed and entered again never has a version twice.
CREATE TABLE delivery.exchange_base (
    base    text PRIMARY KEY CHECK (base ~ '^[A-Z]{3}$'),
    id      uuid NOT NULL UNIQUE,
    version bigint NOT NULL
);

CREATE TABLE delivery.exchange_day (
    base       text NOT NULL REFERENCES delivery.exchange_base,
    date       date NOT NULL,
    provider   text NOT NULL CHECK (provider IN ('manual', 'bank-of-russia', 'ecb')),
    fetched_at timestamptz NOT NULL,
    version    bigint NOT NULL CHECK (version > 0),
    PRIMARY KEY (base, date)
);

CREATE TABLE delivery.exchange_rate (
    base     text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$' AND currency <> base),
    date     date NOT NULL,
    nominal  int NOT NULL CHECK (nominal > 0),
    -- What that many units of the currency cost. A numeric without a scale keeps the digits as they came, zeros too.
    value    numeric NOT NULL CHECK (value > 0),
    -- What one unit of the base costs in the currency, where that is what was published; the value is derived from it.
    per_base numeric CHECK (per_base > 0),
    PRIMARY KEY (base, currency, date),
    FOREIGN KEY (base, date) REFERENCES delivery.exchange_day ON DELETE CASCADE
);

-- For the days that are replaced or removed.
CREATE INDEX exchange_rate_by_day ON delivery.exchange_rate (base, date);

GRANT SELECT ON delivery.exchange_base, delivery.exchange_day, delivery.exchange_rate TO dateline_reader;
