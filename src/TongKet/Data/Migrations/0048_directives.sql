-- An office's own directive for a review (prepared or launched: the id is the same), and every wording that was saved.
create table reviews_directive (
    review uuid primary key,
    owner uuid not null,
    text jsonb not null,
    version integer not null default 1 check (version > 0),
    issue_key uuid not null unique,
    frozen boolean not null default false,
    document uuid,
    symbol text,
    issued_at timestamptz,
    updated_at timestamptz not null,
    updated_by text not null,
    check ((document is null) = (issued_at is null) and (document is null) = (symbol is null))
);

create table reviews_directive_version (
    id uuid primary key,
    review uuid not null references reviews_directive (review) on delete cascade,
    version integer not null check (version > 0),
    text jsonb not null,
    lost boolean not null,
    automatic boolean not null,
    by uuid not null,
    by_name text not null,
    begun_at timestamptz not null,
    at timestamptz not null
);
create index reviews_directive_version_review on reviews_directive_version (review, version desc);

-- What was issued stays as it was.
create function reviews_directive_stays() returns trigger language plpgsql as $$
begin
    if old.issued_at is not null and (new.text, new.document, new.symbol, new.issued_at) is distinct from (old.text, old.document, old.symbol, old.issued_at) then
        raise exception 'Directive % was issued', old.review using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger reviews_directive_stays before update on reviews_directive for each row execute function reviews_directive_stays();
