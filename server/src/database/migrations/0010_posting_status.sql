-- A posting's status is guarded here, so that no program and no person can leave one half done or called complete when it
-- is not.
--
--   pending --> active --> complete
--      \          \
--       +----------+--> invalid, failed (with a reason)
--
-- A complete posting stays complete. One that ended as invalid or failed comes back by reopen_postings() alone, which a
-- person asks for; a plain UPDATE cannot do it.

alter table postings add column status_reason text check (status_reason <> '');
comment on column postings.status_reason is 'Why the posting is invalid or failed, for people';

alter table postings
  add constraint postings_reason check ((posting_status in ('invalid', 'failed')) = (status_reason is not null)),
  add constraint postings_complete check (
    posting_status <> 'complete'
    or (extracted_summary is not null and skill_keywords is not null and ihl_score is not null and ihl_category is not null)
  ),
  add constraint postings_category_follows_score check (
    ihl_category is not distinct from case
      when ihl_score is null then null
      when ihl_score <= 3 then 'GENUINE'
      when ihl_score <= 6 then 'BORDERLINE'
      when ihl_score <= 9 then 'COMPLIANCE_THEATER'
      else 'FAKE'
    end
  );

create function postings_guard_status() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.posting_status <> 'pending' then
      raise exception 'A posting is inserted as pending, not as %', new.posting_status using errcode = 'check_violation';
    end if;
  elsif not (case old.posting_status
    when 'pending' then new.posting_status in ('active', 'invalid', 'failed')
    when 'active' then new.posting_status in ('complete', 'invalid', 'failed')
    when 'complete' then false
    else new.posting_status = 'pending' and coalesce(current_setting('jobsieve.reopening', true) = 'on', false)
  end) then
    raise exception 'Posting % cannot go from % to %', old.posting_id, old.posting_status, new.posting_status
      using errcode = 'check_violation',
        hint = 'pending -> active -> complete, or to invalid or failed; reopen_postings() brings invalid and failed ones back';
  end if;
  return new;
end
$$;
create trigger postings_inserted_as_pending before insert on postings
  for each row execute function postings_guard_status();
create trigger postings_status_moves before update of posting_status on postings
  for each row when (old.posting_status is distinct from new.posting_status) execute function postings_guard_status();

create function reopen_postings(ids bigint[]) returns setof bigint language plpgsql as $$
begin
  perform set_config('jobsieve.reopening', 'on', true);
  return query
    update postings set posting_status = 'pending', status_reason = null
    where posting_id = any (ids) and posting_status in ('invalid', 'failed')
    returning posting_id;
  perform set_config('jobsieve.reopening', 'off', true);
end
$$;
comment on function reopen_postings is 'Makes invalid and failed postings pending again; returns their ids';

-- Earlier systems kept postings in a staging table. There is none any more: what a database has is put aside, and
-- `pipeline rollback --restore-staging` brings it back. Defaults are left out: they may belong to the dropped table.
do $$
begin
  if to_regclass('postings_staging') is not null then
    create table postings_staging_backup (like postings_staging including constraints including indexes including comments);
    insert into postings_staging_backup select * from postings_staging;
    drop table postings_staging;
  end if;
end
$$;
