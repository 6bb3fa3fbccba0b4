-- Handed over when there was no leader on the road (0049_directive_ready): that was a request, nobody has approved it. It waits for the leader;
-- what is being numbered at this moment (frozen) goes on with the number that it took.
select set_config('tongket.system', 'on', true);

update reviews_directive
set asked_at = ready_at, asked_by = ready_by, ready_at = null, ready_by = null
where ready_at is not null and asked_at is null and issued_at is null and not frozen;
