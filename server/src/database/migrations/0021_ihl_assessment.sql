-- A score of suspicion is not shown to anybody without what it rests on: the patterns with their quotes, and what would
-- explain them innocently.
alter table postings add column ihl_assessment jsonb;
comment on column postings.ihl_assessment is
  '{reasoning, confidence, recommendation, red_flags: [{pattern, quote, innocent_explanation}]} behind ihl_score';

-- Postings that were scored before: the expert's latest word, in the run that completed them.
update postings p set ihl_assessment = jsonb_build_object(
  'reasoning', it.output -> 'reasoning', 'confidence', it.output -> 'confidence',
  'recommendation', it.output -> 'recommendation', 'red_flags', it.output -> 'red_flags')
from (
  select distinct on (i.posting_id) i.posting_id, i.output
  from interactions i join conversations c using (conversation_id)
  where c.workflow_id = 3001 and c.conversation_name = 'IHL HR Expert - Final Verdict'
    and i.status in ('completed', 'skipped')
  order by i.posting_id, i.interaction_id desc
) as it
where p.posting_id = it.posting_id and p.ihl_score is not null and p.ihl_score = (it.output ->> 'ihl_score')::smallint;

drop trigger postings_results_changed on postings;
create trigger postings_results_changed
  before update of extracted_summary, skill_keywords, ihl_score, ihl_category, ihl_assessment on postings
  for each row when (
    (old.extracted_summary, old.skill_keywords, old.ihl_score, old.ihl_category, old.ihl_assessment)
      is distinct from
    (new.extracted_summary, new.skill_keywords, new.ihl_score, new.ihl_category, new.ihl_assessment)
  ) execute function note_change();
