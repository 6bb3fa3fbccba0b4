-- Who sees which row (functions: 0021). "force": also the owner of the tables is behind the wall where the program has to connect as owner.
do $$
declare
    name text;
begin
    foreach name in array array[
        'documents_file', 'documents_document',
        'reports_report', 'reports_section_text', 'reports_section_version', 'reports_figure', 'reports_import', 'reports_submission', 'reports_return',
        'reports_event', 'reviews_draft',
        'consolidation_consolidation', 'consolidation_submission', 'consolidation_contribution', 'consolidation_passage', 'consolidation_passage_source',
        'consolidation_figure'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end $$;

-- A paper: its office, those above that, and those to whom it was passed on.
create policy wall on documents_document using (
    (select wall_is_system())
    or owner = any ((select wall_mine())::uuid[])
    or exists (select 1 from documents_addressee a where a.document = id and a.organization = any ((select wall_mine())::uuid[]))
    or owner in (select wall_below()));

-- A file: as the papers that it belongs to.
create index documents_document_by_file on documents_document (file);
create policy wall on documents_file using (
    (select wall_is_system())
    or owner = any ((select wall_mine())::uuid[])
    or exists (select 1 from documents_document d where d.file = documents_file.id)
    or owner in (select wall_below()));

create policy wall on reviews_draft using (
    (select wall_is_system()) or owner = any ((select wall_mine())::uuid[]) or owner in (select wall_below()));

-- That there is a report, and how far it is: its office, those it goes to, and those above.
create policy wall on reports_report using (
    (select wall_is_system())
    or organization = any ((select wall_mine())::uuid[])
    or recipient = any ((select wall_mine())::uuid[])
    or via = any ((select wall_mine())::uuid[])
    or review_owner = any ((select wall_mine())::uuid[])
    or organization in (select wall_below())
    or review_owner in (select wall_below()));

-- What was sent, and what was done with it: the same.
create policy wall on reports_submission using (
    (select wall_is_system())
    or organization = any ((select wall_mine())::uuid[])
    or recipient = any ((select wall_mine())::uuid[])
    or via = any ((select wall_mine())::uuid[])
    or review_owner = any ((select wall_mine())::uuid[])
    or organization in (select wall_below())
    or review_owner in (select wall_below()));
create policy wall on reports_return using (
    (select wall_is_system()) or exists (select 1 from reports_report r where r.id = report));
create policy wall on reports_event using (
    (select wall_is_system()) or exists (select 1 from reports_report r where r.id = report));

-- What is being written is nobody else's business, not even of those it will go to.
create policy wall on reports_section_text using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));
create policy wall on reports_section_version using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));
create policy wall on reports_figure using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));
create policy wall on reports_import using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));

-- A consolidation: the office whose review it is, the intermediary, and those above.
create policy wall on consolidation_consolidation using (
    (select wall_is_system())
    or owner = any ((select wall_mine())::uuid[])
    or exists (select 1 from reviews_review r where r.id = review and r.intermediary = any ((select wall_mine())::uuid[]))
    or owner in (select wall_below()));
create policy wall on consolidation_submission using (
    (select wall_is_system()) or consolidation in (select c.id from consolidation_consolidation c));
create policy wall on consolidation_contribution using (
    (select wall_is_system()) or consolidation in (select c.id from consolidation_consolidation c));
create policy wall on consolidation_passage using (
    (select wall_is_system()) or consolidation in (select c.id from consolidation_consolidation c));
create policy wall on consolidation_figure using (
    (select wall_is_system()) or consolidation in (select c.id from consolidation_consolidation c));
create policy wall on consolidation_passage_source using (
    (select wall_is_system()) or exists (select 1 from consolidation_passage p where p.id = passage));
