-- The road of an office's own directive: its writers ask the leader, the leader approves (ready_at, ready_by: now with the clerk) or sends it back, the clerk issues or sends it back.
alter table reviews_directive
    add asked_at timestamptz,
    add asked_by text,
    add back_at timestamptz,
    add back_by text,
    add back_why text,
    -- The version on which the leader or the clerk decided last: what changed since then is shown.
    add back_version integer,
    -- The facts of the review that the text follows; another mark means that the review has changed.
    add mark text,
    -- The page that wrote last, and from which version on: a person's two saves in quick succession are no conflict.
    add page uuid,
    add page_from integer not null default 0,
    -- Which day the issued paper gives to which unit.
    add said jsonb,
    -- The groups as they were called before the launch.
    add called jsonb,
    add check ((asked_at is null) = (asked_by is null)),
    add check ((back_at is null) = (back_by is null) and (back_at is null) = (back_why is null) and (back_at is null) = (back_version is null));
