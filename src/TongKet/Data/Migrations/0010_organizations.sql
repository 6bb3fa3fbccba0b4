-- Organisations, their names and superiors over time, and groups of recipients.
create extension if not exists btree_gist;

create table organizations_organization (
    id uuid primary key,
    kind text not null,
    level text not null
);

-- One row per name, code, place and superior; valid_to is the first day on which it no longer holds, null = open.
create table organizations_version (
    id uuid primary key,
    organization uuid not null references organizations_organization (id),
    name text not null check (btrim(name) <> ''),
    code text not null,
    parent uuid references organizations_organization (id),
    place text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to > valid_from),
    check (parent is null or parent <> organization),
    exclude using gist (organization with =, daterange(valid_from, valid_to) with &&)
);

create index organizations_version_parent on organizations_version (parent);

-- "rule" (kinds, levels, words, under whom) or "members" (a list of organisations), as JSON.
create table organizations_recipient_group (
    id uuid primary key,
    owner uuid not null references organizations_organization (id),
    name text not null check (btrim(name) <> ''),
    rule jsonb,
    members jsonb not null,
    unique (owner, name)
);

-- A file that waits between its preview and the decision to take it; looked after a day no more.
create table organizations_import (
    id uuid primary key,
    owner uuid not null references organizations_organization (id),
    uploaded_at timestamptz not null,
    file bytea not null
);

-- Counts changes, so that every node knows when its cached trees are old.
create table organizations_change (only_row boolean primary key default true check (only_row), version bigint not null);
insert into organizations_change (version) values (1);

create function organizations_count_change() returns trigger language plpgsql as $$
begin
    update organizations_change set version = version + 1;
    return null;
end $$;

create trigger organizations_organization_changed after insert or update or delete on organizations_organization
    for each statement execute function organizations_count_change();
create trigger organizations_version_changed after insert or update or delete on organizations_version
    for each statement execute function organizations_count_change();
create trigger organizations_recipient_group_changed after insert or update or delete on organizations_recipient_group
    for each statement execute function organizations_count_change();
