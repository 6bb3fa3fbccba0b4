-- The outbox: events saved with the change they tell of, delivered at least once.
create table kernel_job (
    id uuid primary key,
    kind text not null,
    payload jsonb not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    done_at timestamptz,
    tries integer not null default 0,
    failure text
);

create index kernel_job_due on kernel_job (due_at, id) where done_at is null;
