-- A summing-up: its outline, the figures it asks for, and who has to report.
create table reviews_review (
    id uuid primary key,
    owner uuid not null,
    title text not null check (btrim(title) <> ''),
    directive uuid,
    cut_off date,
    recipient uuid not null,
    recipient_text text not null check (btrim(recipient_text) <> ''),
    intermediary uuid,
    answers_to uuid,
    launched_at timestamptz not null,
    launched_by uuid not null
);
create index reviews_review_owner on reviews_review (owner, launched_at desc);
create index reviews_review_intermediary on reviews_review (intermediary, launched_at desc) where intermediary is not null;
create index reviews_review_directive on reviews_review (directive) where directive is not null;

-- "position" counts through the whole outline, parents before children.
create table reviews_section (
    id uuid primary key,
    review uuid not null references reviews_review (id) on delete cascade,
    parent uuid references reviews_section (id) on delete cascade,
    position integer not null check (position >= 0),
    depth integer not null check (depth >= 0),
    label text not null,
    title text not null,
    guidance text not null,
    unique (review, position),
    check (parent is distinct from id),
    check ((parent is null) = (depth = 0)),
    check (btrim(label) <> '' or btrim(title) <> '')
);
create index reviews_section_parent on reviews_section (parent);

create table reviews_indicator (
    id uuid primary key,
    review uuid not null references reviews_review (id) on delete cascade,
    section uuid not null references reviews_section (id) on delete cascade,
    position integer not null check (position >= 0),
    name text not null check (btrim(name) <> ''),
    unit text not null,
    unique (section, name),
    unique (review, position)
);

-- "step" is the newest event taken; an older one that arrives late changes no state.
create table reviews_participant (
    id uuid primary key,
    review uuid not null references reviews_review (id) on delete cascade,
    organization uuid not null,
    recipient uuid not null,
    via uuid,
    deadline date,
    deadline_step integer not null default 0,
    state text not null,
    step integer not null default 0,
    sent_at timestamptz,
    first_sent_at timestamptz,
    unique (review, organization),
    check (organization <> recipient),
    check (via is distinct from organization),
    check (first_sent_at is null or sent_at >= first_sent_at)
);
create index reviews_participant_organization on reviews_participant (organization, deadline);
create index reviews_participant_recipient on reviews_participant (recipient);
create index reviews_participant_via on reviews_participant (via) where via is not null;

-- A review being prepared; its id becomes the review's, so that launching twice launches once.
create table reviews_draft (
    id uuid primary key,
    owner uuid not null,
    directive uuid,
    plan jsonb not null,
    version integer not null default 1 check (version > 0),
    updated_at timestamptz not null,
    updated_by text not null
);
create unique index reviews_draft_directive on reviews_draft (owner, directive) where directive is not null;
create index reviews_draft_owner on reviews_draft (owner, updated_at desc);

-- What a person typed on a confirm page while somebody else saved first.
create table reviews_unsaved (
    document uuid not null,
    person uuid not null,
    facts jsonb not null,
    at timestamptz not null,
    primary key (document, person)
);
