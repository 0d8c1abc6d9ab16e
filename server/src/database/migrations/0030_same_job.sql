-- One job is posted on two sites, or posted again under a new number: both rows stay, each with its own id, text, score and
-- history, and a key that is the same for both links them. The keys are made by the code that the extension uses as well
-- (shared/src/same-job), so that both show the same jobs as one.
alter table jobs
  -- Who looks for whom; null when the company is not named.
  add column role_key text,
  -- Where; null when that is not known. Apart, since a later page may tell the place, and only it.
  add column place_key text,
  -- Of the rules by which the keys were made; 0: not made yet. The server makes keys of other versions anew when it starts.
  add column keys_version smallint not null default 0,
  -- Null: the same as no other.
  add column fingerprint text generated always as (role_key || E'\n' || place_key) stored;

-- By its hash, since a title alone may be longer than a B-tree's entry.
create index jobs_fingerprint_index on jobs using hash (fingerprint) where fingerprint is not null;

create view job_duplicates as
  select a.id as job_id, b.id as duplicate_id
  from jobs a join jobs b on b.fingerprint = a.fingerprint and b.id <> a.id;
comment on view job_duplicates is 'postings of one job, both ways round';
