-- The jobs, shared by all users, and what each user has to do with each of them.

create type application_status as enum (
  'DISCOVERED', 'MATCHED', 'AUTO_REJECTED',
  'SAVED', 'APPLIED', 'INTERVIEW', 'OFFER', 'DECLINED', 'ARCHIVED'
);

create table jobs (
  id bigint generated always as identity primary key,
  source text not null check (source in ('linkedin', 'naukri')),
  external_id text not null check (external_id <> ''),
  title text not null check (title <> ''),
  company text not null check (company <> ''),
  location text check (location <> ''),
  url text not null check (url ~* '^https?:'),
  posted_at date,
  salary text check (salary <> ''),
  workplace text check (workplace <> ''),
  -- Null until somebody's score let the text in through the gate.
  description text check (description <> ''),
  requirements text check (requirements <> ''),
  is_easy_apply boolean,
  deep_scraped_at timestamptz,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- The transaction that changed last what a user is told of the job; null until something changes after its discovery.
  changed_xid xid8,
  unique (source, external_id),
  check ((description is null) = (deep_scraped_at is null)),
  check (description is not null or (requirements is null and is_easy_apply is null))
)
-- Every sight of a job updates last_seen_at, which no index holds: with room in the page the update stays in it.
with (fillfactor = 85);

create table user_job_map (
  user_id integer not null references users (id) on delete cascade,
  job_id bigint not null references jobs (id),
  application_status application_status not null default 'DISCOVERED',
  -- Repeats job_match_analysis.overall_match: the list is ordered by it, and the gate below reads it.
  match_score smallint check (match_score between 0 and 100),
  notes text,
  discovered_at timestamptz not null default now(),
  -- The device whose sync made this row, if it said so: its answer may have been lost on the way.
  discovered_by uuid,
  -- When the job was last scored for this user; null: never.
  checked_at timestamptz,
  -- The transaction that changed the row last.
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (user_id, job_id),
  -- The gate, once more: whatever writes here, a low score is a rejection, a high one is none, and
  -- without a score there is neither.
  constraint user_job_map_gate check (
    case application_status
      when 'MATCHED' then match_score is not null and match_score >= 30
      when 'AUTO_REJECTED' then match_score is not null and match_score < 30
      when 'DISCOVERED' then match_score is null
      else true
    end
  )
);

-- The change feed. A sequence or a clock gives out its values before commit, so that a reader can see 7, remember it, and
-- then miss 6, whose transaction commits later. Transaction ids have the same gap, but PostgreSQL tells where it ends: all
-- transactions before pg_snapshot_xmin(pg_current_snapshot()) are over. /changes reads no further than that.
--
-- A user's job changes when the user's row does, the job, or its posting. Each carries its own stamp and the feed goes by
-- the latest of them: stamping the rows of all users of a job instead would make writers wait for each other's rows, in an
-- order that a batch of syncs and a batch of the pipeline do not share.
create function note_change() returns trigger language plpgsql as $$
begin
  new.changed_xid := pg_current_xact_id();
  return new;
end
$$;

create index user_job_map_changes_index on user_job_map (user_id, changed_xid, job_id);
create trigger user_job_map_changed before update on user_job_map
  for each row when (old.* is distinct from new.*) execute function note_change();

-- Not posted_at: some pages tell it as "3 weeks ago", which is another day every day.
create index jobs_changes_index on jobs (changed_xid, id) where changed_xid is not null;
create trigger jobs_lead_changed before update of title, company, location, salary, workplace on jobs
  for each row when (
    (old.title, old.company, old.location, old.salary, old.workplace)
      is distinct from (new.title, new.company, new.location, new.salary, new.workplace)
  ) execute function note_change();
-- A trigger of its own: a sync, which brings no texts, is not to compare long ones.
create trigger jobs_text_changed before update of description, requirements, is_easy_apply on jobs
  for each row when (
    (old.description, old.requirements, old.is_easy_apply)
      is distinct from (new.description, new.requirements, new.is_easy_apply)
  ) execute function note_change();

-- The list, best first, all of it or one status; a job without a score comes last.
create index user_job_map_best_index
  on user_job_map (user_id, coalesce(match_score, -1) desc, job_id desc);
create index user_job_map_status_best_index
  on user_job_map (user_id, application_status, coalesce(match_score, -1) desc, job_id desc);

create table job_match_analysis (
  user_id integer not null,
  job_id bigint not null,
  overall_match smallint not null check (overall_match between 0 and 100),
  analysis_notes text not null,
  missing_skills text[] not null default '{}',
  skill_gap_recommendations text[] not null default '{}',
  engine text,
  analyzed_at timestamptz not null default now(),
  primary key (user_id, job_id),
  foreign key (user_id, job_id) references user_job_map (user_id, job_id) on delete cascade
);
