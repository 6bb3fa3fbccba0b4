-- People, where they work from when to when, and the log of what they did.
create table accounts_user (
    id uuid primary key,
    user_name text not null,
    normalized_user_name text not null unique,
    name text not null check (btrim(name) <> ''),
    email text,
    normalized_email text,
    email_confirmed boolean not null,
    phone_number text,
    phone_number_confirmed boolean not null,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    two_factor_enabled boolean not null,
    lockout_end timestamptz,
    lockout_enabled boolean not null,
    access_failed_count integer not null,
    must_change_password boolean not null,
    is_sample boolean not null,
    created_at timestamptz not null
);

-- valid_to is the first day on which the role no longer holds, null = open.
create table accounts_membership (
    id uuid primary key,
    user_id uuid not null references accounts_user (id) deferrable initially deferred,
    organization uuid not null,
    role text not null check (role in ('Specialist', 'Clerk', 'Leader', 'Administrator', 'Inspector')),
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (user_id with =, organization with =, role with =, daterange(valid_from, valid_to) with &&)
);

create index accounts_membership_organization on accounts_membership (organization);

-- So that a restart signs nobody out, and all nodes read each other's cookies.
create table accounts_data_protection_key (
    name text primary key,
    xml text not null,
    created_at timestamptz not null default now()
);

create table accounts_audit_entry (
    id uuid primary key,
    at timestamptz not null,
    user_id uuid,
    user_name text not null,
    organization uuid,
    action text not null,
    subject uuid not null,
    summary text not null
);

create index accounts_audit_entry_at on accounts_audit_entry (at desc);
create index accounts_audit_entry_organization on accounts_audit_entry (organization, at desc);

-- The chain: each link holds the hash of its entry and of the link before it.
create table accounts_audit_link (
    sequence bigint primary key,
    entry uuid not null unique references accounts_audit_entry (id),
    previous bytea not null,
    hash bytea not null
);

create function accounts_audit_hash(entry accounts_audit_entry, sequence bigint, previous bytea) returns bytea language sql stable as $$
    select sha256(convert_to(concat_ws(E'\x1f',
        encode(previous, 'hex'), sequence::text, entry.id::text, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        coalesce(entry.user_id::text, ''), entry.user_name, coalesce(entry.organization::text, ''), entry.action, entry.subject::text, entry.summary), 'UTF8'))
$$;

-- Deferred to the commit: the one lock of the chain is taken last and held for a moment, so it cannot close a circle with row locks.
create function accounts_audit_chain() returns trigger language plpgsql as $$
declare
    last accounts_audit_link;
begin
    perform pg_advisory_xact_lock(7203458120011);
    select * into last from accounts_audit_link order by sequence desc limit 1;
    insert into accounts_audit_link (sequence, entry, previous, hash)
    values (
        coalesce(last.sequence, 0) + 1, new.id, coalesce(last.hash, '\x'::bytea),
        accounts_audit_hash(new, coalesce(last.sequence, 0) + 1, coalesce(last.hash, '\x'::bytea)));
    return null;
end $$;

create constraint trigger accounts_audit_chained after insert on accounts_audit_entry
    deferrable initially deferred for each row execute function accounts_audit_chain();

create function accounts_audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is append-only.';
end $$;

create trigger accounts_audit_entry_fixed before update or delete or truncate on accounts_audit_entry
    for each statement execute function accounts_audit_refuse();
create trigger accounts_audit_link_fixed before update or delete or truncate on accounts_audit_link
    for each statement execute function accounts_audit_refuse();
