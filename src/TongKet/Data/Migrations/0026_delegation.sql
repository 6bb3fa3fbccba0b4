-- Ủy quyền: a leader lets a named person of the office approve in his place from one day until before another (NĐ 30/2020/NĐ-CP, Điều 13, khoản 3:
-- in writing, for a time, not to be given on). It ends by itself; a revoked one stays in the list. At most one holds for a person in an office at a time.
create table accounts_delegation (
    id uuid primary key,
    organization uuid not null,
    leader uuid not null references accounts_user (id),
    leader_name text not null,
    deputy uuid not null references accounts_user (id),
    deputy_name text not null,
    valid_from date not null,
    valid_to date not null,
    reason text not null check (btrim(reason) <> ''),
    made_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by_name text,
    check (valid_to > valid_from),
    check (leader <> deputy),
    check ((revoked_at is null) = (revoked_by_name is null)),
    exclude using gist (organization with =, deputy with =, daterange(valid_from, valid_to) with &&) where (revoked_at is null)
);
create index accounts_delegation_organization on accounts_delegation (organization, valid_from desc);
