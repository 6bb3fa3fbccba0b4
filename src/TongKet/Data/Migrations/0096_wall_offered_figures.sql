-- As the offers of passages (0095).
alter table consolidation_offer_figure enable row level security;
alter table consolidation_offer_figure force row level security;
create policy wall on consolidation_offer_figure using ((select wall_is_system()) or exists (
    select 1 from reports_report r
    where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))));
