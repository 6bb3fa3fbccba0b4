-- Behind the second wall too (0021, 0090): who writes what, what was returned to its writer, and approvals are the writing office's own business.
do $$
declare
    name text;
begin
    foreach name in array array['reports_section_lock', 'reports_section_task', 'reports_snapshot', 'reports_approval'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            'create policy wall on %I using ((select wall_is_system()) or exists (select 1 from reports_report r '
            'where r.id = report and (r.organization = any ((select wall_mine())::uuid[]) or r.organization in (select wall_below()))))', name);
    end loop;
end $$;
