using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>When a unit has sent: what all who sent say in each cell is counted anew, at most once in two minutes.</summary>
internal sealed partial class CountNeighbours(
    IDatabase database,
    IReviews reviews,
    TimeProvider clock,
    NeighbourRounds rounds,
    ILogger<CountNeighbours> log
) : IEventHandler<ReportProgressed>
{
    public async Task HandleAsync(ReportProgressed happened, CancellationToken ct)
    {
        if (happened.State is not ParticipantState.Sent)
        {
            return;
        }

        try
        {
            await CountAsync(happened.Participant, ct);
        }
        catch (DbException failure)
        {
            // A hint to writers: whatever follows a report's sending must not wait for it.
            Failed(log, failure);
        }
    }

    private async Task CountAsync(ParticipantId place, CancellationToken ct)
    {
        await using var db = database.Open();
        var id = await db.Reports.Where(r => r.Participant == place).Select(r => r.Review).FirstOrDefaultAsync(ct);
        foreach (var form in (await reviews.FindAsync(id, ct))?.Forms ?? [])
        {
            if (rounds.TryBegin(form, clock.GetUtcNow()))
            {
                await CountAsync(db, id, form, clock.GetUtcNow(), ct);
            }
        }
    }

    private static async Task CountAsync(TongKetDb db, ReviewId review, FormView form, DateTimeOffset now, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reports_form_range (form, form_version, row_code, column_code, units, lower, middle, upper, counted_at)
            select c.form, a.form_version, c.row_code, c.column_code, count(*),
                percentile_disc(0.25) within group (order by c.number), percentile_disc(0.5) within group (order by c.number),
                percentile_disc(0.75) within group (order by c.number), {now}
            from reports_form_cell c
            join reports_form_answer a on a.report = c.report and a.form = c.form
            join reports_report r on r.id = c.report
            where r.review = {review.Value} and c.form = {form.Id.Value} and a.form_version = {form.Version} and c.dropped_in = 0 and c.number > 0
                and exists (select 1 from reports_submission s where s.report = r.id)
            group by c.form, a.form_version, c.row_code, c.column_code
            having count(*) >= {CellNeighbours.FewestUnits}
            on conflict (form, form_version, row_code, column_code) do update set units = excluded.units, lower = excluded.lower,
                middle = excluded.middle, upper = excluded.upper, counted_at = excluded.counted_at
            """,
            ct
        );
    }

    [LoggerMessage(LogLevel.Warning, "What other units say in forms was not counted")]
    private static partial void Failed(ILogger logger, Exception failure);
}
