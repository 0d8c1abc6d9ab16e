-- What a run has made of a posting holds for the text that it had. The text can change: a source corrects it, or a page
-- tells more of it than the one before. A run over another text goes on from nothing that was made of the old one.
alter table postings add column text_version text not null generated always as (
  md5(
    job_title || e'\x1f' || coalesce(company, '') || e'\x1f' || coalesce(location, '') || e'\x1f'
      || coalesce(job_description, '')
  )
) stored;
comment on column postings.text_version is 'Changes with all that the models read of the posting';

alter table workflow_runs add column subject_version text;
comment on column workflow_runs.subject_version is 'The text_version that the run works on; null for a run that looks for postings';
update workflow_runs r set subject_version = p.text_version from postings p where p.posting_id = r.posting_id;
