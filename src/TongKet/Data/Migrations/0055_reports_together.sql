-- Several people in one report at once: who writes which section now, and who was asked for which.

-- A lock without a sign of life is over by itself; "since" is when the holder began.
create table reports_section_lock (
    report uuid not null references reports_report (id),
    section uuid not null,
    holder uuid not null,
    holder_name text not null,
    since timestamptz not null,
    beat_at timestamptz not null,
    primary key (report, section)
);

-- A person of the office is asked for a section by a day.
create table reports_section_task (
    report uuid not null references reports_report (id),
    section uuid not null,
    assignee uuid not null,
    assignee_name text not null check (btrim(assignee_name) <> ''),
    due date,
    note text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    primary key (report, section)
);
create index reports_section_task_assignee on reports_section_task (assignee);
