-- The same paper stands in the registers of all who got it: this tells that two documents are one paper (symbol, day, issuer).
alter table assignments_assignment add column paper_key text;
create index assignments_assignment_paper on assignments_assignment (paper_key, lead) where paper_key is not null;
