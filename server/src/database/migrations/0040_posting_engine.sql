-- Who made the results of a posting: a model, the built-in rules, or some of each. What rules made, a later run with models
-- replaces.
alter table postings add column engine text check (engine in ('ollama', 'builtin', 'mixed'));
comment on column postings.engine is
  'Who did the model steps of the run that completed the posting last; null while there was none';
update postings set engine = 'ollama' where posting_status = 'complete';
