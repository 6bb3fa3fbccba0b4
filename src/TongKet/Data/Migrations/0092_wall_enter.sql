-- Which offices are "mine" is asked once, when a connection is told for whom it is, and not in each policy of each query: what is left there is planned in
-- place. The answer is what was found, so that the next connection need not ask again. plpgsql keeps the plan of its question for the life of the connection.
create function wall_enter(organization text, is_system boolean) returns text language plpgsql as $$
begin
    perform set_config('tongket.organization', organization, false),
        set_config('tongket.system', case when is_system then 'on' else 'off' end, false),
        set_config('tongket.mine', case when organization = '' then '{}' else (
            with recursive mine (office) as (
                select organization::uuid
                union
                select l.predecessor from mine m
                join organizations_succession_link l on l.successor = m.office
                join organizations_succession s on s.id = l.succession and s.withdrawn_at is null
            )
            select array_agg(office)::text from mine) end, false);
    return current_setting('tongket.mine');
end $$;

create or replace function wall_mine() returns uuid[] language sql stable parallel safe as $$
    select coalesce(nullif(current_setting('tongket.mine', true), ''), '{}')::uuid[]
$$;
