-- Deadlines that move: extensions asked and answered, dates a unit chose itself, and who held a report how long.
alter table reviews_participant add column self_chosen boolean not null default false;
update reviews_participant set self_chosen = true where deadline is null;

create table reviews_extension (
    id uuid primary key,
    participant uuid not null references reviews_participant (id) on delete cascade,
    asked_day date not null,
    reason text not null check (btrim(reason) <> ''),
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    answer text check (answer in ('Granted', 'Refused', 'Withdrawn')),
    granted_day date,
    answer_reason text not null default '',
    answered_by uuid,
    answered_by_name text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null)),
    check ((answer is not distinct from 'Granted') = (granted_day is not null))
);
-- One question at a time.
create unique index reviews_extension_open on reviews_extension (participant) where answer is null;
create index reviews_extension_participant on reviews_extension (participant, asked_at);

-- Every day that a deadline ever was.
create table reviews_deadline_change (
    id uuid primary key,
    participant uuid not null references reviews_participant (id) on delete cascade,
    kind text not null check (kind in ('Moved', 'Granted', 'Returned', 'Announced')),
    old_day date,
    new_day date not null,
    reason text not null,
    by_name text not null,
    at timestamptz not null
);
create index reviews_deadline_change_participant on reviews_deadline_change (participant, at);

-- With whom the report lay from when on; one row for each step that the report took.
create table reviews_holding (
    participant uuid not null references reviews_participant (id) on delete cascade,
    step integer not null,
    state text not null,
    at timestamptz not null,
    primary key (participant, step)
);
