-- What an office is writing to those below is its own business, and of those above it (as reviews_draft, 0090); the issued paper is a document of its own.
alter table reviews_directive enable row level security;
alter table reviews_directive force row level security;
create policy wall on reviews_directive using (
    (select wall_is_system()) or owner = any ((select wall_mine())::uuid[]) or owner in (select wall_below()));

alter table reviews_directive_version enable row level security;
alter table reviews_directive_version force row level security;
create policy wall on reviews_directive_version using (
    (select wall_is_system()) or exists (select 1 from reviews_directive d where d.review = reviews_directive_version.review));
