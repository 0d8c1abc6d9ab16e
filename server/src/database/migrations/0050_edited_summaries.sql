-- The summary that a person wrote in resolving a ticket. It takes the place of the pipeline's, and stays when the posting
-- is run again.
alter table review_tickets
  add column edited_summary text,
  add constraint review_tickets_edited check ((status = 'edited') = (edited_summary is not null)) not valid;
-- Tickets that were set to 'edited' by hand, before there was a place for the text, are the reason for "not valid".
comment on column review_tickets.edited_summary is 'Summary written by the person who resolved the ticket';

-- Postings, interactions and runs are listed newest first, one status or one posting at a time; failed steps of a month are
-- few among many.
create index interactions_failed_index on interactions (interaction_id) where status = 'failed';
create index interactions_posting_index on interactions (posting_id, interaction_id);
