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
  -- The transaction that changed the pipeline's results last; null until there are some. See the change feed of jobs.
  changed_xid xid8,
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

create index postings_changes_index on postings (changed_xid, job_id)
  where changed_xid is not null and job_id is not null;
create trigger postings_results_changed
  before update of extracted_summary, skill_keywords, ihl_score, ihl_category on postings
  for each row when (
    (old.extracted_summary, old.skill_keywords, old.ihl_score, old.ihl_category)
      is distinct from (new.extracted_summary, new.skill_keywords, new.ihl_score, new.ihl_category)
  ) execute function note_change();

create function posting_skills_note_change() returns trigger language plpgsql as $$
begin
  update postings set changed_xid = pg_current_xact_id()
  where posting_id = coalesce(new.posting_id, old.posting_id) and changed_xid is distinct from pg_current_xact_id();
  return null;
end
$$;
create trigger posting_skills_changed after insert or delete on posting_skills
  for each row execute function posting_skills_note_change();
create trigger posting_skills_updated after update on posting_skills
  for each row when (old.* is distinct from new.*) execute function posting_skills_note_change();
