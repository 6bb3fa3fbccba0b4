-- Totals as they were taken into the office's own report, so that a later total can tell a person's figure from one that came from below.
create table consolidation_offer_figure (
    report uuid not null,
    key text not null,
    state text not null check (state in ('Value', 'Zero', 'None', 'NotApplicable', 'Missing')),
    number numeric,
    text text,
    primary key (report, key)
);
