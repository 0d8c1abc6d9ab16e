-- Who may use the server, and with what.

create type user_role as enum ('user', 'admin');

create table users (
  id integer generated always as identity primary key,
  -- Not digits only, so that a command can take a name or an id for the same argument.
  name text not null check (char_length(name) between 1 and 100 and name = btrim(name) and name !~ '^[0-9]+$'),
  role user_role not null default 'user',
  created_at timestamptz not null default now()
);
create unique index users_name_key on users (lower(name));

-- A token is 32 random bytes that only its owner has. They cannot be guessed, so that a plain SHA-256 is enough.
create table api_tokens (
  id bigint generated always as identity primary key,
  user_id integer not null references users (id) on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  label text not null check (char_length(label) between 1 and 100),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_user_id_index on api_tokens (user_id);

-- A pairing code is short because a person types it: it lives for minutes, works once, and few attempts are allowed.
create table pairing_codes (
  id bigint generated always as identity primary key,
  user_id integer not null references users (id) on delete cascade,
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  attempts smallint not null default 0
);
create index pairing_codes_user_id_index on pairing_codes (user_id);
create index pairing_codes_expires_at_index on pairing_codes (expires_at);
