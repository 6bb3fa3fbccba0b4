-- Each answer remembers the version of the outline that it answers; a text moved by a change of the outline is kept among the versions.
alter table reports_report add column outline_version integer not null default 1 check (outline_version > 0);
alter table reports_submission add column outline_version integer not null default 1 check (outline_version > 0);
alter table reports_section_version drop constraint reports_section_version_kind_check;
alter table reports_section_version add constraint reports_section_version_kind_check check (kind in ('Saved', 'Conflict', 'Filled', 'Imported', 'Moved'));
