using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>The sections that a person was asked for and that are not done yet, for the home page.</summary>
internal sealed class ReadAsked(IDatabase database, IReviews reviews) : IAskedSections
{
    public async Task<IReadOnlyList<AskedSection>> ListAsync(ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var texts = db.SectionTexts;
        var open = await (
            from task in db.SectionTasks.AsNoTracking()
            join report in db.Reports on task.Report equals report.Id
            where task.Assignee == who.User && report.Organization == who.Organization && report.Stage == DraftStage.Drafting
            where
                !texts.Any(t =>
                    t.Report == task.Report
                    && t.Section == task.Section
                    && (t.Mark == SectionMark.Done || t.Mark == SectionMark.NothingToReport)
                )
            orderby task.Due, task.AskedAt
            select new { Task = task, report.Review }
        ).ToListAsync(ct);
        var found = new List<AskedSection>(open.Count);
        foreach (var line in open)
        {
            var review = await reviews.FindAsync(line.Review, ct);
            if (review?.Sections.FirstOrDefault(s => s.Id == line.Task.Section) is { } section)
            {
                var (task, address) = (line.Task, $"/bao-cao/{line.Task.Report.Value}?muc={section.Id.Value}");
                found.Add(new(section.FullName, review.Title, address, task.Due, task.AskedByName, task.Note));
            }
        }

        return found;
    }
}
