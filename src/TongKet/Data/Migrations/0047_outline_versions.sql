-- An outline that changes after launch. A section keeps its id while it is renamed or moved; one that goes away stays here, named by the version that dropped it.
alter table reviews_review add column outline_version integer not null default 1 check (outline_version > 0);

alter table reviews_section add column added_in integer not null default 1 check (added_in > 0);
alter table reviews_section add column dropped_in integer not null default 0 check (dropped_in = 0 or dropped_in > added_in);
alter table reviews_section drop constraint reviews_section_review_position_key;
-- Looked at when the transaction ends: moving sections takes places that others are just leaving.
alter table reviews_section add constraint reviews_section_place unique (review, dropped_in, position) deferrable initially deferred;

alter table reviews_indicator add column added_in integer not null default 1 check (added_in > 0);
alter table reviews_indicator add column dropped_in integer not null default 0 check (dropped_in = 0 or dropped_in > added_in);
alter table reviews_indicator drop constraint reviews_indicator_review_position_key;
alter table reviews_indicator drop constraint reviews_indicator_section_name_key;
alter table reviews_indicator add constraint reviews_indicator_place unique (review, dropped_in, position) deferrable initially deferred;
alter table reviews_indicator add constraint reviews_indicator_once unique (section, dropped_in, name) deferrable initially deferred;

-- Every change that units were asked to follow; "moves" says where the texts of sections that went away stand now.
create table reviews_outline_version (
    review uuid not null references reviews_review (id) on delete cascade,
    version integer not null check (version > 1),
    key uuid not null unique,
    moves jsonb not null,
    figures jsonb not null,
    changes jsonb not null,
    reason text not null check (btrim(reason) <> ''),
    asks_supplement boolean not null,
    at timestamptz not null,
    by_name text not null,
    primary key (review, version)
);

-- What somebody is changing and nobody is asked yet.
create table reviews_outline_work (
    review uuid primary key references reviews_review (id) on delete cascade,
    key uuid not null,
    rows jsonb not null,
    moved jsonb not null,
    reason text not null,
    asks_supplement boolean not null,
    supplement_by date,
    stamp integer not null default 1,
    updated_at timestamptz not null,
    updated_by text not null
);
