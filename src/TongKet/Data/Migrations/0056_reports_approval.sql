-- Approving: how the paper is signed, and the draft as it was when a leader returned it.

create table reports_snapshot (
    id uuid primary key,
    report uuid not null references reports_report (id),
    content bytea not null,
    sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
    by uuid not null,
    by_name text not null,
    at timestamptz not null
);
create index reports_snapshot_report on reports_snapshot (report, at);

-- A return by the office's own leader (no version) keeps what he read; new_deadline is then a day inside the office.
alter table reports_return add column snapshot uuid references reports_snapshot (id);

-- delegation and the leader's name are there when somebody approved in a leader's place.
create table reports_approval (
    id uuid primary key,
    report uuid not null references reports_report (id),
    at timestamptz not null,
    by uuid not null,
    by_name text not null,
    code text not null,
    authority text,
    positions jsonb not null,
    delegation uuid,
    leader_name text,
    check ((delegation is null) = (leader_name is null))
);
create index reports_approval_report on reports_approval (report, at);

create trigger reports_snapshot_frozen before update or delete on reports_snapshot for each row execute function reports_frozen();
create trigger reports_approval_frozen before update or delete on reports_approval for each row execute function reports_frozen();
