-- What an office says in the statistics forms: a row a cell, so that two people in two cells never meet.
create table reports_form_answer (
    report uuid not null references reports_report (id),
    form uuid not null,
    -- The version of the form that the cells answer.
    form_version integer not null check (form_version > 0),
    primary key (report, form)
);

create table reports_form_cell (
    report uuid not null,
    form uuid not null,
    row_code text not null,
    column_code text not null,
    -- The version of the form that asked it no more; 0 while it is asked.
    dropped_in integer not null default 0,
    state text not null check (state in ('Value', 'Zero', 'None', 'NotApplicable', 'Missing')),
    number numeric(28, 6),
    text text,
    note text not null default '',
    confirmed boolean not null default false,
    version integer not null check (version > 0),
    updated_by uuid not null,
    updated_by_name text not null,
    updated_at timestamptz not null,
    primary key (report, form, dropped_in, row_code, column_code),
    foreign key (report, form) references reports_form_answer (report, form),
    check (
        (state = 'Value' and (number <> 0) is not false and (number is null) <> (text is null))
        or (state = 'Zero' and number = 0 and text is null)
        or (state in ('None', 'NotApplicable', 'Missing') and number is null and text is null)
    )
);

-- An Excel file laid beside a form, until the writer has seen the differences.
create table reports_form_import (
    id uuid primary key,
    report uuid not null references reports_report (id),
    form uuid not null,
    file_name text not null,
    by uuid not null,
    at timestamptz not null,
    content jsonb not null,
    applied_at timestamptz
);
