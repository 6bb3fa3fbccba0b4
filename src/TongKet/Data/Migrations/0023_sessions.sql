-- Where somebody is signed in. A session that is ended here is over at the next request.
create table accounts_session (
    id uuid primary key,
    user_id uuid not null references accounts_user (id),
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    address text not null,
    agent text not null,
    ended_at timestamptz,
    check (seen_at >= begun_at)
);
create index accounts_session_open on accounts_session (user_id, seen_at desc) where ended_at is null;

-- Wrong tries to sign in, by name (as a digest: a password typed into the wrong box must not stay here) and by address.
create table accounts_sign_in_failure (
    key text primary key,
    failures integer not null check (failures > 0),
    last_at timestamptz not null,
    locked_until timestamptz
);
