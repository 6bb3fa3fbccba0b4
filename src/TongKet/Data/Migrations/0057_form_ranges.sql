-- What the units that have sent say in a cell of a statistics form, all together: quarters of numbers above zero, never of fewer than eight units, so that
-- nobody's own figure can be read from it. Kept, because a form is looked through at every save.
create table reports_form_range (
    form uuid not null,
    form_version integer not null,
    row_code text not null,
    column_code text not null,
    units integer not null check (units >= 8),
    lower numeric(28, 6) not null,
    middle numeric(28, 6) not null,
    upper numeric(28, 6) not null,
    counted_at timestamptz not null,
    primary key (form, form_version, row_code, column_code)
);
create index reports_form_cell_of_form on reports_form_cell (form) where dropped_in = 0;
