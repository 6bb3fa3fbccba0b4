-- A recurring task is owed again in the next period: due_on is the period's day, and when the last one was done stays visible.
alter table assignments_assignment
    add last_due_on date,
    add last_done_on date,
    add check ((last_due_on is null) = (last_done_on is null));

-- Recurring tasks taken in before had no day: their papers are gone through once more.
insert into kernel_job (id, kind, payload, due_at)
select gen_random_uuid(), 'TongKet.Documents.Contracts.DocumentRegistered',
       jsonb_build_object('document', jsonb_build_object('value', t.document), 'owner', jsonb_build_object('value', t.owner)), timestamptz '2026-01-01'
from (select distinct document, owner from assignments_assignment where schedule_type = 'recurring' and due_on is null) t;
