-- The review that collects a task's report: what one review finished no other opens again.
alter table assignments_assignment add column review uuid;

-- Papers entered before copies were known to be one are gone through once more, the oldest first: tasks that nobody has begun and that are another's to give go.
insert into kernel_job (id, kind, payload, due_at)
select gen_random_uuid(), 'TongKet.Documents.Contracts.DocumentRegistered',
       jsonb_build_object('document', jsonb_build_object('value', t.document), 'owner', jsonb_build_object('value', t.owner)), timestamptz '2026-01-01'
from (select distinct document, owner from assignments_assignment where paper_key is null) t
order by t.document;
