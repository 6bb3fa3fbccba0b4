-- Numbers of the register of outgoing papers that no paper has: kept for one to come, or left out; each with its reason.
-- A number is given to one paper (primary key of documents_number) or stands here, never counted for the next paper.
create table documents_gap (
    issuer uuid not null,
    kind text not null,
    series text not null,
    number integer not null check (number > 0),
    state text not null check (state in ('Reserved', 'Skipped')),
    reason text not null check (btrim(reason) <> ''),
    by uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (issuer, kind, series, number)
);
