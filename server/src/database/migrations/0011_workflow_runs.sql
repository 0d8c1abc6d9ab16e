-- Workflows as data: what is to be done (conversations), by whom (actors), over what (runs), and every single piece of
-- work (interactions). The interactions are the truth; the queue only tells who may take which of them next.

create type actor_type as enum ('script', 'ai_model');
create type workflow_run_status as enum ('running', 'completed', 'failed', 'aborted');
create type interaction_status as enum ('pending', 'running', 'completed', 'failed', 'skipped');

create table workflows (
  workflow_id bigint primary key check (workflow_id > 0),
  workflow_name text not null check (workflow_name <> '')
);

create table actors (
  actor_id bigint generated always as identity primary key,
  actor_name text not null unique check (actor_name <> ''),
  actor_type actor_type not null,
  -- What is asked when the actor is a model; configuration, while the actor's name stays.
  model text,
  check ((actor_type = 'ai_model') = (model is not null))
);

create table conversations (
  conversation_id bigint generated always as identity primary key,
  workflow_id bigint not null references workflows (workflow_id),
  conversation_name text not null check (conversation_name <> ''),
  position smallint not null check (position > 0),
  actor_id bigint not null references actors (actor_id),
  unique (workflow_id, conversation_name)
);

create table workflow_runs (
  workflow_run_id bigint generated always as identity primary key,
  workflow_id bigint not null references workflows (workflow_id),
  -- Null for a run that looks for postings; each that it finds gets a run of its own, a child of this one.
  posting_id bigint references postings (posting_id),
  parent_run_id bigint references workflow_runs (workflow_run_id),
  -- The run before it over the same posting: what that one has completed is skipped. Null when forced to do all again.
  base_run_id bigint references workflow_runs (workflow_run_id),
  status workflow_run_status not null default 'running',
  parameters jsonb not null default '{}',
  failure_reason text,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
-- Two runs would do the same work at the same time.
create unique index workflow_runs_one_running_per_posting on workflow_runs (posting_id) where status = 'running';
create index workflow_runs_posting_index on workflow_runs (posting_id);
create index workflow_runs_parent_index on workflow_runs (parent_run_id, status) where parent_run_id is not null;
create index workflow_runs_running_index on workflow_runs (workflow_run_id) where status = 'running';

create table interactions (
  interaction_id bigint generated always as identity primary key,
  workflow_run_id bigint not null references workflow_runs (workflow_run_id),
  posting_id bigint references postings (posting_id),
  conversation_id bigint not null references conversations (conversation_id),
  actor_id bigint not null references actors (actor_id),
  round smallint not null default 1 check (round > 0),
  status interaction_status not null default 'pending',
  -- The queue that carries it, one for each model and one for scripts, and how often it was put there: together with the
  -- interaction's id that names its job. Jobs of earlier times are void.
  queue text not null default 'scripts',
  enqueued smallint not null default 1,
  due_at timestamptz not null default now(),
  worker_id uuid,
  lease_until timestamptz,
  input jsonb,
  output jsonb,
  -- What made the output, and what it has cost.
  model text,
  model_host text,
  engine text,
  prompt_tokens integer,
  output_tokens integer,
  load_ms integer,
  prompt_ms integer,
  output_ms integer,
  attempts smallint not null default 0,
  -- Each failed attempt: {at, class, message, model, host}.
  failures jsonb not null default '[]',
  error_class text check (error_class in ('timeout', 'connection', 'rate_limit', 'interrupted', 'invalid_output',
    'invalid_input', 'not_found', 'script_error', 'out_of_memory', 'aborted')),
  error_message text,
  -- The completed interaction of an earlier run whose output stands here.
  skipped_from bigint,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  -- A step is done once in each round, whoever crashes: a second completed row cannot exist.
  unique (workflow_run_id, conversation_id, round)
)
with (fillfactor = 80);
create index interactions_pending_index on interactions (queue, conversation_id, due_at) where status = 'pending';
create index interactions_lease_index on interactions (lease_until) where status = 'running';
create index interactions_finished_index on interactions (finished_at) where status = 'completed';

-- Rows are also ended by hand (update ... set status = ...): what a program would have written beside the status is filled
-- in, so that nothing stays half ended.
create function workflow_runs_fill_end() returns trigger language plpgsql as $$
begin
  new.ended_at := case when new.status = 'running' then null else clock_timestamp() end;
  return new;
end
$$;
create trigger workflow_runs_ended before update of status on workflow_runs
  for each row when (old.status is distinct from new.status) execute function workflow_runs_fill_end();

create function interactions_fill_failure() returns trigger language plpgsql as $$
begin
  new.error_class := 'aborted';
  new.error_message := coalesce(new.error_message, 'Set to failed by hand.');
  new.finished_at := clock_timestamp();
  new.worker_id := null;
  new.lease_until := null;
  return new;
end
$$;
create trigger interactions_failed_by_hand before update of status on interactions
  for each row when (new.status = 'failed' and new.error_class is null) execute function interactions_fill_failure();

-- Nothing is deleted: what somebody deletes all the same is kept here. In normal work this table stays empty.
create table interactions_history (
  like interactions,
  deleted_at timestamptz not null,
  deleted_by text not null
);
create index interactions_history_index on interactions_history (interaction_id);

create function interactions_keep_deleted() returns trigger language plpgsql as $$
begin
  -- By column name: stays right when a later migration adds a column to both tables.
  insert into interactions_history
  select * from jsonb_populate_record(
    null::interactions_history,
    to_jsonb(old) || jsonb_build_object('deleted_at', clock_timestamp(), 'deleted_by', session_user)
  );
  return old;
end
$$;
create trigger interactions_deleted before delete on interactions
  for each row execute function interactions_keep_deleted();

create function interactions_refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'Interactions are not truncated: delete keeps them in interactions_history';
end
$$;
create trigger interactions_truncated before truncate on interactions
  for each statement execute function interactions_refuse_truncate();

-- Who works, and which model each has on which host: workers agree here not to make one host swap models for each other.
create table pipeline_workers (
  worker_id uuid primary key,
  worker_name text not null,
  model_host text,
  model text,
  started_at timestamptz not null default now(),
  lease_until timestamptz not null,
  check ((model_host is null) = (model is null))
);
create index pipeline_workers_lease_index on pipeline_workers (lease_until);

-- What the graders could not agree on, for a person to decide.
create table review_tickets (
  ticket_id bigint generated always as identity primary key,
  posting_id bigint not null references postings (posting_id),
  workflow_run_id bigint not null references workflow_runs (workflow_run_id),
  -- The step that made it: written again, it stays one ticket.
  interaction_id bigint not null unique,
  title text not null check (title <> ''),
  reason text not null,
  -- {summaries: [...], grades: [...], issues: [...]}: what a person sees side by side.
  details jsonb not null,
  status text not null default 'open' check (status in ('open', 'accepted', 'edited', 'rejected')),
  resolution text,
  resolved_by integer references users (id) on delete set null,
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  check ((status = 'open') = (resolved_at is null))
);
create index review_tickets_status_index on review_tickets (status, ticket_id);
create index review_tickets_posting_index on review_tickets (posting_id);
