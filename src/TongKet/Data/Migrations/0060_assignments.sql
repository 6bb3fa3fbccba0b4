-- The ledger of assigned tasks: one row for a task and an organisation that leads it.
create table assignments_assignment (
    id uuid primary key,
    document uuid not null,
    position integer not null check (position >= 0),
    owner uuid not null,
    lead uuid,
    lead_phrase text not null,
    support jsonb not null,
    action text not null,
    submit_to text,
    via text,
    schedule jsonb not null,
    schedule_type text not null,
    due_on date,
    source_start integer,
    source_length integer,
    status text not null,
    status_note text,
    updated_at timestamptz not null,
    finished_on date,
    unique nulls not distinct (document, position, lead, lead_phrase),
    check ((source_start is null) = (source_length is null)),
    check ((status = 'Done') = (finished_on is not null))
);
create index assignments_assignment_lead on assignments_assignment (lead, due_on);
create index assignments_assignment_owner on assignments_assignment (owner, due_on);

-- Every organisation that helps, so that its list finds the task.
create table assignments_supporter (
    assignment uuid not null references assignments_assignment (id) on delete cascade,
    organization uuid not null,
    primary key (assignment, organization)
);
create index assignments_supporter_organization on assignments_supporter (organization);

create table assignments_progress (
    id uuid primary key,
    assignment uuid not null references assignments_assignment (id) on delete cascade,
    status text not null,
    note text not null,
    by_user uuid not null,
    by_name text not null,
    at timestamptz not null
);
create index assignments_progress_assignment on assignments_progress (assignment, at desc);
