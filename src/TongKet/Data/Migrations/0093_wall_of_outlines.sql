-- An outline that somebody is changing is the business of the office whose review it is (0021, 0090); the versions that were asked are everybody's who takes part.
alter table reviews_outline_work enable row level security;
alter table reviews_outline_work force row level security;
create policy wall on reviews_outline_work using (
    (select wall_is_system())
    or exists (select 1 from reviews_review r where r.id = review and (r.owner = any ((select wall_mine())::uuid[]) or r.owner in (select wall_below()))));
