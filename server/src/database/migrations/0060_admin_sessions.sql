-- A browser of an administrator's. It signs in with a token once and is known by a cookie from then on: the token itself
-- never lies in a browser. A session ends with its token.
create table admin_sessions (
  session_hash bytea primary key check (octet_length(session_hash) = 32),
  token_id bigint not null references api_tokens (id) on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
create index admin_sessions_token_id_index on admin_sessions (token_id);
create index admin_sessions_expires_at_index on admin_sessions (expires_at);
