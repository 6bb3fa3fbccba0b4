-- The version of the outline that a submission answers: its passages stand where their sections are now, and say so.
alter table consolidation_submission add column outline_version integer not null default 1 check (outline_version > 0);
