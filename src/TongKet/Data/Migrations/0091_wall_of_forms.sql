-- Figures of forms: as the texts of the report that they belong to (0090).
do $$
declare
    name text;
begin
    foreach name in array array[
        'reports_form_answer', 'reports_form_cell', 'reports_form_import', 'consolidation_form'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
    foreach name in array array[
        'reports_form_answer', 'reports_form_cell', 'reports_form_import'] loop
        execute format(
            'create policy wall on %I using ((select wall_is_system()) or exists (
                select 1 from reports_report r
                where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))))',
            name);
    end loop;
end $$;
create policy wall on consolidation_form using (
    (select wall_is_system()) or consolidation in (select c.id from consolidation_consolidation c));
