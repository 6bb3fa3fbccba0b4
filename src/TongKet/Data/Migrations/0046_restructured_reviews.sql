-- A restructuring in the middle of a review: places pass on to those that come after, and nothing of it is lost.

-- Closed places owe nothing any more; "merged_into" says in whose obligation they went up.
alter table reviews_participant add column closed_by uuid;
alter table reviews_participant add column merged_into uuid references reviews_participant (id);
alter table reviews_participant add constraint reviews_participant_merged check (merged_into is null or (closed_by is not null and merged_into <> id));

-- What happened to which place by which succession; "source" is the place whose draft can be read as material.
create table reviews_passing (
    id uuid primary key,
    review uuid not null references reviews_review (id) on delete cascade,
    participant uuid not null references reviews_participant (id) on delete cascade,
    succession uuid not null,
    kind text not null check (kind in ('Moved', 'Merged', 'Added', 'Kept', 'Closed', 'Readdressed')),
    source uuid references reviews_participant (id),
    words text not null check (btrim(words) <> ''),
    at timestamptz not null,
    unique nulls not distinct (participant, succession, kind, source)
);
create index reviews_passing_review on reviews_passing (review, at);
create index reviews_passing_succession on reviews_passing (succession);
