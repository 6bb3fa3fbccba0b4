using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>The answer to a figure that went away becomes the answer to the one that asks the same, where that has none yet; else both stay.</summary>
internal static class MoveFigures
{
    public static async Task HandleAsync(TongKetDb db, ReviewId review, IndicatorMove move, CancellationToken ct)
    {
        var (from, to, of) = (move.From.Value, move.To.Value, review.Value);
        await db.Database.ExecuteSqlAsync(
            $"""
            with moved as (
            insert into reports_figure as t (report, indicator, state, value, version, updated_by, updated_by_name, updated_at)
            select f.report, {to}, f.state, f.value, f.version + 1, f.updated_by, f.updated_by_name, f.updated_at
            from reports_figure f join reports_report r on r.id = f.report
            where r.review = {of} and f.indicator = {from} and f.state <> 'Missing'
            on conflict (report, indicator) do update set state = excluded.state, value = excluded.value, version = t.version + 1,
                updated_by = excluded.updated_by, updated_by_name = excluded.updated_by_name, updated_at = excluded.updated_at
            where t.state = 'Missing'
            returning t.report)
            delete from reports_figure f using moved m where f.report = m.report and f.indicator = {from}
            """,
            ct
        );
    }
}
