-- A paper that came in by mistake leaves the working list of the register; its number stays used and nothing is deleted.
alter table documents_document
    add set_aside_at timestamptz,
    add set_aside_by uuid,
    add set_aside_reason text check (btrim(set_aside_reason) <> ''),
    add check ((set_aside_at is null) = (set_aside_reason is null) and (set_aside_at is null) = (set_aside_by is null)),
    add check (not is_outgoing or set_aside_at is null);

-- A second copy of one file enters only when a person says so; it then has the key of that request.
drop index documents_document_file;
create unique index documents_document_file on documents_document (owner, file) where not is_outgoing and request_key is null;

create index documents_document_symbol on documents_document (owner, documents_plain(symbol)) where not is_outgoing;
