using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Revising;

/// <summary>An outline changed: what was taken in and what was drafted in a section that went away stands in the one where its texts go, each with its sources.</summary>
internal sealed class FollowOutline : IOutlineFollower
{
    public async Task FollowAsync(TongKetDb db, OutlineRevision revision, ActingUser who, CancellationToken ct)
    {
        // Owner and intermediary work on it: both, whoever of them changes the outline.
        await db.Database.ExecuteSqlAsync($"select set_config('tongket.system', 'on', true)", ct);
        var found = await db.Consolidations.Where(c => c.Review == revision.Review).Select(c => c.Id).ToListAsync(ct);
        if (found is not [var id] || await db.HoldAsync(id, ct) is null)
        {
            return;
        }

        foreach (var move in revision.Step.Joins)
        {
            await MoveAsync(db, id, move.From.Value, move.To!.Value.Value, ct);
            await DraftAsync(db, id, move, ct);
        }

        foreach (var figure in revision.Step.Figures)
        {
            await FigureAsync(db, id, figure, ct);
        }
    }

    // Behind what stands there: the order of a unit's passages is kept.
    private static Task<int> MoveAsync(TongKetDb db, ConsolidationId id, Guid from, Guid to, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with said as (
                update consolidation_contribution c set section = {to}, ordinal = c.ordinal + coalesce((
                    select max(o.ordinal) + 1 from consolidation_contribution o
                    where o.consolidation = c.consolidation and o.submission = c.submission and o.section = {to}), 0)
                where c.consolidation = {id.Value} and c.section = {from}
                returning 1)
            update consolidation_submission s set nothing_in = s.nothing_in - {from.ToString()}
            where s.consolidation = {id.Value} and s.nothing_in ? {from.ToString()}
            """,
            ct
        );

    // In front of what stands there, or behind it, as the texts of the units.
    private static Task<int> DraftAsync(TongKetDb db, ConsolidationId id, SectionMove move, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with ends as (
                select section, max(ordinal) + 1 as next from consolidation_passage
                where consolidation = {id.Value} and section in ({move.From.Value}, {move.To!.Value.Value}) group by section)
            update consolidation_passage p set section = {move.To.Value.Value}, ordinal = p.ordinal + coalesce((
                select next from ends e where e.section <> p.section and (e.section = {move.From.Value}) = {move.Before}), 0)
            where p.consolidation = {id.Value} and p.section in ({move.From.Value}, {move.To.Value.Value})
            """,
            ct
        );

    // A figure left empty was sent as missing: where nothing was said there is room for what was.
    private static async Task FigureAsync(TongKetDb db, ConsolidationId id, IndicatorMove move, CancellationToken ct)
    {
        var (of, from, to) = (id.Value, move.From.Value, move.To.Value);
        await db.Database.ExecuteSqlAsync(
            $"""
            delete from consolidation_figure o using consolidation_figure f
            where o.consolidation = {of} and o.indicator = {to} and o.state = 'Missing'
                and f.consolidation = o.consolidation and f.submission = o.submission and f.indicator = {from}
            """,
            ct
        );
        await db.Database.ExecuteSqlAsync(
            $"""
            update consolidation_figure f set indicator = {to}
            where f.consolidation = {of} and f.indicator = {from} and not exists (
                select 1 from consolidation_figure o
                where o.consolidation = f.consolidation and o.submission = f.submission and o.indicator = {to})
            """,
            ct
        );
    }
}
