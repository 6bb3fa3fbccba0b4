-- As the texts of the report that it belongs to (0090): the writing office's own business, and of those above it.
alter table consolidation_offer enable row level security;
alter table consolidation_offer force row level security;
create policy wall on consolidation_offer using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));
