using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Owing;

/// <summary>Asked sections that are not done, and forms with blank cells.</summary>
internal sealed class OwedParts(IDatabase database, IReviews reviews) : IOwedParts
{
    public async Task<IReadOnlyList<OwedSection>> SectionsAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var open = await OpenTasks.Of(db, office).AsNoTracking().ToListAsync(ct);
        var known = await OpenTasks.ReviewsAsync(reviews, open, ct);
        return
        [
            .. from line in open
            let section = known.GetValueOrDefault(line.Review)?.Sections.FirstOrDefault(s => s.Id == line.Task.Section)
            where section is not null
            select new OwedSection(
                line.Participant,
                section.FullName,
                line.Task.AssigneeName,
                line.Task.Due,
                line.Task.AskedAt,
                line.Mark is SectionMark.Begun,
                line.Address
            )
            {
                Person = line.Task.Assignee,
                AskedBy = line.Task.AskedByName,
                Review = known[line.Review].Title,
            },
        ];
    }

    public async Task<IReadOnlyList<OwedForm>> FormsAsync(IReadOnlyCollection<ParticipantView> places, CancellationToken ct)
    {
        var forms = new Dictionary<ReviewId, IReadOnlyList<(FormView View, int Asked)>>();
        foreach (var review in places.Select(p => p.Review).Distinct())
        {
            var views = (await reviews.FindAsync(review, ct))?.Forms ?? [];
            forms[review] = [.. views.Select(f => (f, FormLayout.OfStored(f.Definition).Asked.Count()))];
        }

        var asked = places.Where(p => forms[p.Review].Count > 0).ToList();
        var said = asked.Count == 0 ? [] : await AcrossOffices.ReadAsync(() => SaidAsync([.. asked.Select(p => p.Id)], ct));
        return
        [
            .. from place in asked
            from form in forms[place.Review]
            let blank = form.Asked - said.GetValueOrDefault((place.Id, form.View.Id))
            where blank > 0
            select new OwedForm(place.Id, form.View.Id, NameOf(form.View), blank, form.Asked),
        ];
    }

    // How many cells are said, never what they say: an intermediary sees no cell of a report that is not sent, and would count all of them as blank.
    private async Task<Dictionary<(ParticipantId, FormId), int>> SaidAsync(List<ParticipantId> places, CancellationToken ct)
    {
        await using var db = database.Open();
        var counts = await db
            .Reports.Where(r => places.Contains(r.Participant))
            .Join(
                db.AnsweredCells.Where(c => c.DroppedIn == 0 && c.State != CellState.Missing),
                r => r.Id,
                c => c.Report,
                (r, c) => new { r.Participant, c.Form }
            )
            .GroupBy(c => new { c.Participant, c.Form })
            .Select(g => new
            {
                g.Key.Participant,
                g.Key.Form,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        return counts.ToDictionary(c => (c.Participant, c.Form), c => c.Count);
    }

    private static string NameOf(FormView form) =>
        form.Definition.Code.Length > 0 ? $"{form.Definition.Code}: {form.Definition.Title}" : form.Definition.Title;
}
