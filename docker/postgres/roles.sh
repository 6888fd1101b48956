#!/bin/sh
# Makes the roles and the database when the volume is new, as the README tells an administrator to.
set -eu
: "${OWNER_PASSWORD_FILE:?}" "${DELIVERY_PASSWORD_FILE:?}"
export OWNER_PASSWORD_FILE DELIVERY_PASSWORD_FILE

# psql reads the secrets itself: on a command line everybody could see them.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\set owner_password `cat "$OWNER_PASSWORD_FILE"`
\set delivery_password `cat "$DELIVERY_PASSWORD_FILE"`
CREATE ROLE dateline LOGIN PASSWORD :'owner_password';
CREATE ROLE dateline_reader NOLOGIN;
CREATE ROLE dateline_delivery LOGIN PASSWORD :'delivery_password' IN ROLE dateline_reader;
ALTER ROLE dateline_delivery SET default_transaction_read_only = on;
CREATE DATABASE dateline OWNER dateline ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE dateline FROM PUBLIC;
GRANT CONNECT ON DATABASE dateline TO dateline_reader;
SQL
