-- The reader's role: SELECT on the schema delivery and nothing else, granted table by table in V3.
-- Who may create roles gets it made here; who may not is told what an administrator has to run.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dateline_reader') THEN
        BEGIN
            CREATE ROLE dateline_reader NOLOGIN;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of this server was migrated at the same moment
            WHEN insufficient_privilege THEN
                RAISE EXCEPTION 'The role dateline_reader is missing and % may not create it.', current_user
                    USING HINT = format('As an administrator run: CREATE ROLE dateline_reader NOLOGIN; GRANT dateline_reader TO %I;', current_user);
        END;
    END IF;
    -- The owner's login can then read as the reader (SET ROLE) where readers have no login of their own. Who has just
    -- created the role is a member of it, and from PostgreSQL 16 on may still not set it unless granted so.
    BEGIN
        EXECUTE format('GRANT dateline_reader TO %I', current_user);
    EXCEPTION
        WHEN insufficient_privilege THEN
            NULL; -- readers then need a login of their own, unless an administrator has granted it before
    END;
END
$$;

REVOKE ALL ON SCHEMA editorial, delivery FROM PUBLIC;
