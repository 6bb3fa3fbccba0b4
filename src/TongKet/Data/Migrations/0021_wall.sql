-- The second wall: whatever a page asks for, the database shows an office only rows in which it has a part. The program says on each connection for whom
-- it works ("tongket.organization"), or that it does work of its own ("tongket.system"). Who says neither sees nothing. The policies are in 0090, after
-- the tables; they read these functions only, in "(select …)" so that each is asked once for a query.
create function wall_is_system() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('tongket.system', true) = 'on', false)
$$;

-- The office itself, and those whose work it took over (sáp nhập, chia tách).
create function wall_mine() returns uuid[] language sql stable parallel safe as $$
    with recursive mine (organization) as (
        select current_setting('tongket.organization', true)::uuid where coalesce(current_setting('tongket.organization', true), '') <> ''
        union
        select l.predecessor from mine m
        join organizations_succession_link l on l.successor = m.organization
        join organizations_succession s on s.id = l.succession and s.withdrawn_at is null
    )
    select coalesce(array_agg(organization), '{}') from mine
$$;

-- All that are, were or will be below: which of them counts today is decided by the program; a second wall must not turn away whom the first lets in.
create function wall_below() returns setof uuid language sql stable parallel safe as $$
    with recursive below (organization) as (
        select v.organization from organizations_version v where v.parent = any (wall_mine())
        union
        select v.organization from organizations_version v join below b on v.parent = b.organization
    )
    select organization from below
$$;
