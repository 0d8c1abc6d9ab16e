-- What the pipeline works on: one posting for each job whose text got through the gate, and those of other sources.

create type posting_status as enum ('pending', 'active', 'complete', 'invalid', 'failed');

create table postings (
  posting_id bigint generated always as identity primary key,
  -- Null for a posting that comes from a source of the pipeline's own and not from a user.
  job_id bigint unique references jobs (id),
  source text not null,
  external_id text not null,
  job_title text not null,
  company text,
  location text,
  url text,
  job_description text,
  posting_status posting_status not null default 'pending',
  extracted_summary text,
  skill_keywords jsonb,
  ihl_score smallint check (ihl_score between 0 and 10),
  ihl_category text check (ihl_category in ('GENUINE', 'BORDERLINE', 'COMPLIANCE_THEATER', 'FAKE')),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  unique (source, external_id)
);
create index postings_status_index on postings (posting_status, posting_id);

create table posting_skills (
  posting_id bigint not null references postings (posting_id),
  skill text not null check (skill <> ''),
  importance text not null check (importance in ('essential', 'critical', 'important', 'preferred')),
  weight smallint not null check (weight between 10 and 100),
  proficiency text not null check (proficiency in ('expert', 'advanced', 'intermediate', 'beginner')),
  years_required numeric not null check (years_required >= 0),
  reasoning text not null,
  primary key (posting_id, skill)
);
