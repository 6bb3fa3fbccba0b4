using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>The sections that a person was asked for and that are not done yet, for the home page.</summary>
internal sealed class ReadAsked(IDatabase database, IReviews reviews) : IAskedSections
{
    public async Task<IReadOnlyList<AskedSection>> ListAsync(ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var open = await OpenTasks
            .Of(db, who.Organization)
            .Where(o => o.Task.Assignee == who.User)
            .OrderBy(o => o.Task.Due)
            .ThenBy(o => o.Task.AskedAt)
            .AsNoTracking()
            .ToListAsync(ct);
        var known = await OpenTasks.ReviewsAsync(reviews, open, ct);
        return
        [
            .. from line in open
            let review = known.GetValueOrDefault(line.Review)
            let section = review?.Sections.FirstOrDefault(s => s.Id == line.Task.Section)
            where section is not null
            select new AskedSection(section.FullName, review.Title, line.Address, line.Task.Due, line.Task.AskedByName, line.Task.Note),
        ];
    }
}
