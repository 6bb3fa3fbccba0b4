-- The version that was sent stands on while its unit supplements it for a changed outline.
alter table reports_report add column supplements boolean not null default false;
