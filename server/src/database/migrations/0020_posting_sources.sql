-- What a source of the pipeline's own tells beside the text.
alter table postings
  add column language text check (language in ('de', 'en')),
  add column published_on date;
comment on column postings.language is 'What most of the text is written in; null where nobody told';
