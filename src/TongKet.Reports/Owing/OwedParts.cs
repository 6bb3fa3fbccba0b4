using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Owing;

/// <summary>Asked sections that are not done, and forms with blank cells.</summary>
internal sealed class OwedParts(IDatabase database, IReviews reviews) : IOwedParts
{
    public async Task<IReadOnlyList<OwedSection>> SectionsAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var texts = db.SectionTexts;
        var open = await (
            from task in db.SectionTasks.AsNoTracking()
            join report in db.Reports on task.Report equals report.Id
            where report.Organization == office && report.Stage == DraftStage.Drafting
            let mark = texts
                .Where(t => t.Report == task.Report && t.Section == task.Section)
                .Select(t => (SectionMark?)t.Mark)
                .FirstOrDefault()
            where mark != SectionMark.Done && mark != SectionMark.NothingToReport
            select new
            {
                Task = task,
                report.Participant,
                report.Review,
                mark,
            }
        ).ToListAsync(ct);
        var sections = new Dictionary<SectionId, SectionView>();
        foreach (var review in open.Select(o => o.Review).Distinct())
        {
            foreach (var section in (await reviews.FindAsync(review, ct))?.Sections ?? [])
            {
                sections[section.Id] = section;
            }
        }

        return
        [
            .. open.Where(o => sections.ContainsKey(o.Task.Section))
                .Select(o => new OwedSection(
                    o.Participant,
                    sections[o.Task.Section].FullName,
                    o.Task.AssigneeName,
                    o.Task.Due,
                    o.Task.AskedAt,
                    o.mark is SectionMark.Begun,
                    $"/bao-cao/{o.Task.Report.Value}?muc={o.Task.Section.Value}"
                )),
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
        var said = asked.Count == 0 ? [] : await SaidAsync([.. asked.Select(p => p.Id)], ct);
        return
        [
            .. from place in asked
            from form in forms[place.Review]
            let blank = form.Asked - said.GetValueOrDefault((place.Id, form.View.Id))
            where blank > 0
            select new OwedForm(place.Id, NameOf(form.View), blank, form.Asked),
        ];
    }

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
