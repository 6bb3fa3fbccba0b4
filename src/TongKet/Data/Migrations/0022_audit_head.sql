-- The head of the chain, apart from the chain: entries that are cut off at its end are missed. It only goes forward, one step with each entry; heads are
-- also written to a file outside the database ("audit-heads.txt" in the data folder), against one who owns the database.
create table accounts_audit_head (
    only_row boolean primary key default true check (only_row),
    sequence bigint not null check (sequence >= 0),
    hash bytea not null
);
insert into accounts_audit_head (sequence, hash)
select coalesce(max(sequence), 0), coalesce((select hash from accounts_audit_link order by sequence desc limit 1), '\x'::bytea) from accounts_audit_link;

create function accounts_audit_head_moves() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'The audit log is append-only.';
    end if;
    if new.sequence <> old.sequence + 1 or not exists (
        select 1 from accounts_audit_link l where l.sequence = new.sequence and l.previous = old.hash and l.hash = new.hash) then
        raise exception 'The audit log is append-only.';
    end if;
    return new;
end $$;
create trigger accounts_audit_head_forward before insert or update or delete on accounts_audit_head
    for each row execute function accounts_audit_head_moves();
create trigger accounts_audit_head_kept before truncate on accounts_audit_head
    for each statement execute function accounts_audit_refuse();

-- As the owner: the role as which the program works may add an entry, but no link and no head.
create or replace function accounts_audit_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head accounts_audit_head;
    next_hash bytea;
begin
    -- Taken at the commit, as the last lock of all, and held for a moment.
    select * into strict head from accounts_audit_head for update;
    next_hash := accounts_audit_hash(new, head.sequence + 1, head.hash);
    insert into accounts_audit_link (sequence, entry, previous, hash) values (head.sequence + 1, new.id, head.hash, next_hash);
    update accounts_audit_head set sequence = head.sequence + 1, hash = next_hash;
    return null;
end $$;
