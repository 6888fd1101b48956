-- A day that nobody has planned and a channel that never was live have version 0 and no row: the first change makes version 1.

ALTER TABLE editorial.schedule_day
    DROP CONSTRAINT schedule_day_version_check,
    ADD CONSTRAINT schedule_day_version_check CHECK (version > 0);

ALTER TABLE editorial.live_broadcast
    DROP CONSTRAINT live_broadcast_version_check,
    ADD CONSTRAINT live_broadcast_version_check CHECK (version > 0);
