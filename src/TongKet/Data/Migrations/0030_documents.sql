-- The register: files, papers taken in or sent out, what they refer to, and their numbers.

-- Bytes never change; the same bytes of one owner are stored once.
create table documents_file (
    id uuid primary key,
    owner uuid not null,
    name text not null check (btrim(name) <> ''),
    media_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    bytes bytea not null,
    saved_at timestamptz not null,
    unique (owner, sha256)
);

-- Word and PDF files are packed already.
alter table documents_file alter column bytes set storage external;

create table documents_document (
    id uuid primary key,
    owner uuid not null,
    is_outgoing boolean not null,
    kind text,
    symbol text,
    issued_on date,
    issuer text,
    subject text,
    file uuid references documents_file (id),
    paper_text text,
    facts jsonb not null,
    facts_version integer not null default 1 check (facts_version > 0),
    taken_in_at timestamptz not null,
    taken_in_by uuid not null,
    registered_at timestamptz,
    number integer check (number > 0),
    request_key uuid unique,
    check (not is_outgoing or (registered_at is not null and number is not null and request_key is not null))
);

-- One paper is taken in once by an office, however often it is uploaded.
create unique index documents_document_file on documents_document (owner, file) where not is_outgoing;
create index documents_document_owner on documents_document (owner, is_outgoing, taken_in_at desc, id);

-- Offices that a paper was passed on to and that may read it.
create table documents_addressee (
    document uuid not null references documents_document (id) on delete cascade,
    organization uuid not null,
    primary key (document, organization)
);
create index documents_addressee_organization on documents_addressee (organization);

create table documents_reference (
    id uuid primary key,
    document uuid not null references documents_document (id) on delete cascade,
    symbol text not null,
    kind text,
    issued_on date,
    issuer text,
    unique (document, symbol)
);
create index documents_reference_symbol on documents_reference (symbol);

-- Party papers are numbered by type and committee term (HD 05-HD/VPTW, 3.1.1), State papers by type and calendar year (NĐ 30/2020/NĐ-CP, Điều 15).
-- A row without organisation holds for everybody; an office whose congress was on another day has rows of its own.
create table documents_term (
    id uuid primary key,
    organization uuid,
    name text not null,
    valid_from date not null,
    valid_to date,
    basis text not null,
    check (valid_to is null or valid_to > valid_from)
);
insert into documents_term (id, organization, name, valid_from, valid_to, basis) values
    ('0197a000-0000-7000-8000-000000000001', null, '2020-2025', '2020-05-01', '2025-05-01', 'Chỉ thị 35-CT/TW ngày 30/5/2019'),
    ('0197a000-0000-7000-8000-000000000002', null, '2025-2030', '2025-05-01', '2030-05-01', 'Chỉ thị 45-CT/TW ngày 14/4/2025');

-- The row of a series is locked while a number of it is given.
create table documents_series (
    issuer uuid not null,
    kind text not null,
    series text not null,
    last integer not null default 0 check (last >= 0),
    primary key (issuer, kind, series)
);

-- A number is given once; gaps are allowed.
create table documents_number (
    issuer uuid not null,
    kind text not null,
    series text not null,
    number integer not null check (number > 0),
    document uuid not null references documents_document (id),
    primary key (issuer, kind, series, number)
);
create index documents_number_document on documents_number (document);

-- Letters without marks, in lower case: "Ủy ban" and "uy ban" are found by either.
create function documents_plain(words text) returns text language sql immutable parallel safe as $$
    select replace(lower(regexp_replace(normalize(coalesce(words, ''), NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')
$$;
