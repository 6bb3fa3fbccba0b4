-- A directive that its writers have handed over to the clerk for numbering; every change afterwards takes it back.
alter table reviews_directive
    add ready_at timestamptz,
    add ready_by text,
    add check ((ready_at is null) = (ready_by is null));
