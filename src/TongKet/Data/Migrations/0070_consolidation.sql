-- Many reports into one. Everything that was sent is copied as it was frozen; every passage of the draft knows its sources.

create table consolidation_consolidation (
    id uuid primary key,
    review uuid not null unique,
    owner uuid not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    taken_in_at timestamptz not null
);

create table consolidation_submission (
    consolidation uuid not null references consolidation_consolidation,
    submission uuid not null,
    report uuid not null,
    participant uuid not null,
    organization uuid not null,
    version int not null,
    symbol text not null,
    sent_at timestamptz not null,
    sha256 text not null,
    taken_in_at timestamptz not null,
    nothing_in jsonb not null,
    currency text not null check (currency in ('Current', 'Replaced', 'Withdrawn')),
    primary key (consolidation, submission)
);

-- A unit speaks with one version at a time.
create unique index consolidation_submission_current on consolidation_submission (consolidation, participant) where currency = 'Current';

create table consolidation_contribution (
    id uuid primary key,
    consolidation uuid not null,
    section uuid not null,
    submission uuid not null,
    participant uuid not null,
    organization uuid not null,
    ordinal int not null,
    html text not null,
    text text not null,
    fold_hash bigint not null,
    status text not null check (status in ('Open', 'Used', 'Merged', 'SetAside')),
    reason text,
    currency text not null check (currency in ('Current', 'Replaced', 'Withdrawn')),
    confirmed_in uuid,
    foreign key (consolidation, submission) references consolidation_submission,
    unique (consolidation, submission, section, ordinal),
    check ((status = 'SetAside') = (reason is not null)),
    -- What a unit does not say any more is not offered.
    check (status <> 'Open' or currency = 'Current')
);

create index consolidation_contribution_section on consolidation_contribution (consolidation, section, status);

create table consolidation_passage (
    id uuid primary key,
    consolidation uuid not null references consolidation_consolidation,
    section uuid not null,
    ordinal int not null,
    html text not null,
    text text not null,
    edited boolean not null,
    updated_at timestamptz not null,
    updated_by uuid not null,
    version int not null
);

create index consolidation_passage_section on consolidation_passage (consolidation, section, ordinal);

create table consolidation_passage_source (
    id uuid primary key,
    passage uuid not null references consolidation_passage on delete cascade,
    contribution uuid unique references consolidation_contribution,
    author uuid,
    author_name text,
    -- A unit's passage, or the person who wrote it.
    check ((contribution is null) = (author is not null)),
    check ((author is null) = (author_name is null))
);

create index consolidation_passage_source_passage on consolidation_passage_source (passage);

-- "Every sentence of a consolidation knows where it came from" holds in the database itself: looked at when the transaction ends.
create function consolidation_passage_has_source() returns trigger language plpgsql as $$
declare
    subject uuid;
begin
    if tg_table_name = 'consolidation_passage' then
        subject := new.id;
    else
        subject := old.passage;
    end if;
    if exists (select 1 from consolidation_passage p where p.id = subject)
        and not exists (select 1 from consolidation_passage_source s where s.passage = subject) then
        raise exception 'Passage % has no source', subject using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger consolidation_passage_needs_source after insert on consolidation_passage
    deferrable initially deferred for each row execute function consolidation_passage_has_source();

create constraint trigger consolidation_passage_keeps_source after delete or update on consolidation_passage_source
    deferrable initially deferred for each row execute function consolidation_passage_has_source();

create table consolidation_figure (
    consolidation uuid not null,
    submission uuid not null,
    indicator uuid not null,
    state text not null check (state in ('Value', 'Zero', 'None', 'NotApplicable', 'Missing')),
    value numeric,
    primary key (consolidation, submission, indicator),
    foreign key (consolidation, submission) references consolidation_submission,
    check ((state = 'Value') = (value is not null))
);

create index consolidation_figure_indicator on consolidation_figure (consolidation, indicator);
