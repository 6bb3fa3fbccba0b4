using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>The groups of units that the office gave another day than its paper says, found by the database: a review may ask thousands.</summary>
internal static class MovedDays
{
    extension(TongKetDb db)
    {
        // A return with a day, an extension granted and a day announced answer one unit each: the paper stands. What counts is the day that the
        // office gave last to all, or the day of the launch. Who was to choose and has chosen does what the paper says.
        public async Task<IEnumerable<DayApart>> MovedDaysAsync(ReviewId id, CancellationToken ct)
        {
            var rows = await db
                .Database.SqlQuery<Row>(
                    $$"""
                    with said as (
                        select (s ->> 'day')::date as day, (s -> 'unit' ->> 'value')::uuid as unit
                        from reviews_directive d cross join lateral jsonb_array_elements(d.said) as s
                        where d.review = {{id.Value}} and s ->> 'day' is not null),
                    changed as (
                        select c.* from reviews_deadline_change c join reviews_participant p on p.id = c.participant where p.review = {{id.Value}}),
                    moved as (select distinct on (participant) * from changed where kind = 'Moved' order by participant, at desc),
                    began as (select distinct on (participant) * from changed order by participant, at),
                    given as (
                        select p.organization as unit, coalesce(m.reason, '') as reason, coalesce(m.by_name, '') as by_name,
                            case when m.id is not null then m.new_day when b.id is not null then b.old_day else p.deadline end as day
                        from reviews_participant p
                        left join moved m on m.participant = p.id
                        left join began b on b.participant = p.id
                        where p.review = {{id.Value}} and p.closed_by is null)
                    select array_agg(g.unit order by g.unit) as units, s.day as said, g.day as now, g.reason, g.by_name as "ByName"
                    from said s join given g using (unit)
                    where g.day is distinct from s.day
                    group by s.day, g.day, g.reason, g.by_name
                    """
                )
                .ToListAsync(ct);
            return rows.Select(r => new DayApart([.. r.Units.Select(u => new OrganizationId(u))], r.Said, r.Now, r.Reason, r.ByName));
        }
    }

    private sealed record Row(Guid[] Units, DateOnly Said, DateOnly? Now, string Reason, string ByName);
}
