-- Statistics forms of a review. They are made while it is prepared (a draft's id becomes the review's) and may change after it was launched.
create table reviews_form (
    id uuid primary key,
    review uuid not null,
    position integer not null check (position >= 0),
    -- 0 until the first version is complete.
    version integer not null default 0 check (version >= 0),
    definition jsonb,
    -- What somebody is changing and nobody answers yet.
    work jsonb,
    stamp integer not null default 1,
    removed_at timestamptz,
    updated_at timestamptz not null,
    updated_by text not null,
    check ((version = 0) = (definition is null)),
    check (version > 0 or work is not null)
);
create index reviews_form_review on reviews_form (review, position);

-- Every version that units were asked to answer, with where the values of the version before it go.
create table reviews_form_version (
    form uuid not null references reviews_form (id) on delete cascade,
    version integer not null check (version > 0),
    definition jsonb not null,
    map jsonb not null,
    at timestamptz not null,
    by_name text not null,
    primary key (form, version)
);

-- The review of the period before: units see what they said then.
alter table reviews_review add column previous uuid;
