-- Which organisations became which, from when, by which document. The versions say how each is; this says why.
create table organizations_succession (
    id uuid primary key,
    kind text not null check (kind in ('Merge', 'Split', 'Rename', 'Dissolve', 'Move')),
    takes_effect date not null,
    document text not null check (btrim(document) <> ''),
    document_id uuid,
    note text not null,
    recorded_at timestamptz not null,
    recorded_for uuid not null references organizations_organization (id),
    recorded_by uuid not null,
    recorded_by_name text not null,
    touched jsonb not null,
    withdrawn_at timestamptz,
    withdrawn_by_name text,
    withdrawn_why text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create index organizations_succession_day on organizations_succession (takes_effect, id);

-- Many to many; no successor: dissolved. A predecessor that is among its own successors goes on.
create table organizations_succession_link (
    id uuid primary key,
    succession uuid not null references organizations_succession (id),
    position integer not null check (position >= 0),
    predecessor uuid not null references organizations_organization (id),
    successor uuid references organizations_organization (id),
    unique nulls not distinct (succession, predecessor, successor)
);
create index organizations_succession_link_predecessor on organizations_succession_link (predecessor);
create index organizations_succession_link_successor on organizations_succession_link (successor);

-- What was recorded stays; the only change is the withdrawal, once.
create function organizations_succession_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and (to_jsonb(new) - '{withdrawn_at,withdrawn_by_name,withdrawn_why}'::text[])
            = (to_jsonb(old) - '{withdrawn_at,withdrawn_by_name,withdrawn_why}'::text[]) then
        return new;
    end if;
    raise exception 'organizations: a recorded succession is corrected by withdrawing it, not by %', tg_op using errcode = 'restrict_violation';
end $$;
create trigger organizations_succession_kept before update or delete on organizations_succession
    for each row execute function organizations_succession_kept();
create trigger organizations_succession_changed after insert or update on organizations_succession
    for each statement execute function organizations_count_change();
