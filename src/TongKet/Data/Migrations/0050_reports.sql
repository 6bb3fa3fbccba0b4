-- Reports: an organisation's answer to a review. Drafts can change, what was sent cannot.

create table reports_report (
    id uuid primary key,
    participant uuid not null unique,
    review uuid not null,
    organization uuid not null,
    title text not null,
    recipient uuid not null,
    via uuid,
    review_owner uuid not null,
    stage text not null check (stage in ('Drafting', 'AwaitingApproval', 'Approved', 'Sent')),
    handling text check (handling in ('Sent', 'AcceptedByIntermediary', 'Received', 'Returned')),
    sent_version integer not null default 0 check (sent_version >= 0),
    step integer not null default 0,
    send_key uuid not null,
    opened_at timestamptz not null,
    check ((sent_version = 0) = (handling is null)),
    check (stage <> 'Sent' or handling in ('Sent', 'AcceptedByIntermediary', 'Received'))
);
create index reports_report_review on reports_report (review);
create index reports_report_organization on reports_report (organization, stage);
create index reports_report_recipient on reports_report (recipient, handling);
create index reports_report_via on reports_report (via, handling);

create table reports_section_text (
    report uuid not null references reports_report (id),
    section uuid not null,
    html text not null,
    plain text not null,
    words integer not null,
    mark text not null check (mark in ('Empty', 'Begun', 'Done', 'NothingToReport')),
    version integer not null check (version > 0),
    updated_by uuid not null,
    updated_by_name text not null,
    updated_at timestamptz not null,
    editor uuid,
    sequence integer not null default 0,
    primary key (report, section),
    check (html <> '' or mark in ('Empty', 'NothingToReport'))
);

-- Every text that was ever saved, also the one that lost against a colleague's.
create table reports_section_version (
    id uuid primary key,
    report uuid not null references reports_report (id),
    section uuid not null,
    version integer not null,
    kind text not null check (kind in ('Saved', 'Conflict', 'Filled', 'Imported')),
    html text not null,
    words integer not null,
    by uuid not null,
    by_name text not null,
    begun_at timestamptz not null,
    at timestamptz not null
);
create index reports_section_version_section on reports_section_version (report, section, at);

create table reports_figure (
    report uuid not null references reports_report (id),
    indicator uuid not null,
    state text not null check (state in ('Value', 'Zero', 'None', 'NotApplicable', 'Missing')),
    value numeric(28, 6),
    version integer not null check (version > 0),
    updated_by uuid not null,
    updated_by_name text not null,
    updated_at timestamptz not null,
    primary key (report, indicator),
    check ((state = 'Value' and value <> 0) or (state = 'Zero' and value = 0) or (state in ('None', 'NotApplicable', 'Missing') and value is null))
);

create table reports_submission (
    id uuid primary key,
    report uuid not null references reports_report (id),
    participant uuid not null,
    review uuid not null,
    organization uuid not null,
    recipient uuid not null,
    via uuid,
    review_owner uuid not null,
    version integer not null check (version > 0),
    key uuid not null unique,
    document uuid not null,
    symbol text not null,
    content bytea not null,
    sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
    words integer not null,
    sections integer not null,
    figures integer not null,
    sent_by uuid not null,
    sent_by_name text not null,
    sent_at timestamptz not null,
    unique (report, version)
);
create index reports_submission_review on reports_submission (review);

create table reports_return (
    id uuid primary key,
    report uuid not null references reports_report (id),
    version integer,
    organization uuid not null,
    reason text not null check (length(btrim(reason)) > 0),
    by uuid not null,
    by_name text not null,
    at timestamptz not null,
    new_deadline date
);
create index reports_return_report on reports_return (report, at);

create table reports_event (
    id uuid primary key,
    report uuid not null references reports_report (id),
    kind text not null,
    words text not null,
    organization uuid not null,
    by uuid not null,
    by_name text not null,
    at timestamptz not null
);
create index reports_event_report on reports_event (report, at);

-- A file laid over the outline, until the writer has said where each passage goes.
create table reports_import (
    id uuid primary key,
    report uuid not null references reports_report (id),
    file_name text not null,
    by uuid not null,
    at timestamptz not null,
    content jsonb not null,
    applied_at timestamptz
);

-- Nothing that was sent is ever changed, whoever asks.
create function reports_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'reports: % is frozen, % is not allowed', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger reports_submission_frozen before update or delete on reports_submission for each row execute function reports_frozen();
create trigger reports_submission_kept before truncate on reports_submission for each statement execute function reports_frozen();
create trigger reports_return_frozen before update or delete on reports_return for each row execute function reports_frozen();
create trigger reports_event_frozen before update or delete on reports_event for each row execute function reports_frozen();
