using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>A section that somebody was asked for and that is not done, in a report that is being written.</summary>
internal sealed class OpenTask
{
    public required SectionTask Task { get; init; }
    public required ParticipantId Participant { get; init; }
    public required ReviewId Review { get; init; }

    /// <summary>How far it is; null when nothing stands there.</summary>
    public required SectionMark? Mark { get; init; }

    public string Address => $"/bao-cao/{Task.Report.Value}?muc={Task.Section.Value}";
}

internal static class OpenTasks
{
    public static IQueryable<OpenTask> Of(TongKetDb db, OrganizationId office)
    {
        var texts = db.SectionTexts;
        return from task in db.SectionTasks
            join report in db.Reports on task.Report equals report.Id
            where report.Organization == office && report.Stage == DraftStage.Drafting
            let mark = texts
                .Where(t => t.Report == task.Report && t.Section == task.Section)
                .Select(t => (SectionMark?)t.Mark)
                .FirstOrDefault()
            where mark != SectionMark.Done && mark != SectionMark.NothingToReport
            select new OpenTask
            {
                Task = task,
                Participant = report.Participant,
                Review = report.Review,
                Mark = mark,
            };
    }

    /// <summary>The reviews that these belong to, each asked once.</summary>
    public static async Task<IReadOnlyDictionary<ReviewId, ReviewView>> ReviewsAsync(
        IReviews reviews,
        IEnumerable<OpenTask> open,
        CancellationToken ct
    )
    {
        var found = new Dictionary<ReviewId, ReviewView>();
        foreach (var id in open.Select(o => o.Review).Distinct())
        {
            if (await reviews.FindAsync(id, ct) is { } review)
            {
                found[id] = review;
            }
        }

        return found;
    }
}
