-- What the office decided on a passage of its consolidation for its own report that goes up. The wording is kept: another one is offered again.
create table consolidation_offer (
    report uuid not null,
    passage uuid not null,
    taken boolean not null,
    html text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (report, passage)
);
