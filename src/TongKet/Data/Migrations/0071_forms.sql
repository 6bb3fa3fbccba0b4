-- The statistics forms of a submission as they were sent: one row a form, for a roll-up reads all cells of all units.
create table consolidation_form (
    consolidation uuid not null,
    submission uuid not null,
    form uuid not null,
    form_version integer not null,
    cells jsonb not null,
    primary key (consolidation, submission, form),
    foreign key (consolidation, submission) references consolidation_submission
);
create index consolidation_form_form on consolidation_form (consolidation, form);
