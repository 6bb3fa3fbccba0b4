-- The second factor: a secret shared with the person's telephone (RFC 6238). last_step: each code is taken once.
create table accounts_authenticator (
    user_id uuid primary key references accounts_user (id),
    secret text not null,
    made_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

-- For a telephone that is lost: each is good once; only digests are kept.
create table accounts_recovery_code (
    id uuid primary key,
    user_id uuid not null references accounts_user (id),
    digest text not null,
    used_at timestamptz,
    unique (user_id, digest)
);

-- Where a role may be used with the second factor only: in the office and in all below it.
create table accounts_required_factor (
    organization uuid not null,
    role text not null check (role in ('Specialist', 'Clerk', 'Leader', 'Administrator', 'Inspector')),
    set_at timestamptz not null,
    primary key (organization, role)
);
