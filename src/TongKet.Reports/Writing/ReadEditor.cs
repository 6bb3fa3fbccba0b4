using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Handling;
using TongKet.Reports.Looks;
using TongKet.Reports.Revising;
using TongKet.Reports.Sharing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>What the editor page shows: the outline with its marks, one section, and what helps beside it.</summary>
internal sealed record EditorView(
    Report Report,
    ReportContent Content,
    ParticipantView? Place,
    string To,
    SectionView? Section,
    SectionText? Text,
    SectionVersion? Losing,
    IReadOnlyList<ReportReturn> Returns,
    IReadOnlyList<ReportEvent> Events,
    Abilities May,
    SharedSection Shared,
    OutlineNews News
)
{
    /// <summary>Sections to write in, in the outline's order.</summary>
    public IReadOnlyList<SectionView> Leaves { get; } = [.. Content.Review.Sections.Where(s => s.IsLeaf)];

    /// <summary>In this section, as a writer of the report or because one was asked for it.</summary>
    public bool MayWriteHere => May.Write || (May.Own && Shared.IsAsked && Report.EditProblem is null);

    public SectionView? Previous => Neighbour(-1);

    public SectionView? Next => Neighbour(1);

    /// <summary>The next section without text after this one, going round at the end.</summary>
    public SectionView? NextEmpty
    {
        get
        {
            var at = IndexOf(Section);
            var empty = Content.EmptySections.Where(s => s.Id != Section?.Id).ToList();
            return empty.Find(s => IndexOf(s) > at) ?? (empty.Count > 0 ? empty[0] : null);
        }
    }

    private SectionView? Neighbour(int step)
    {
        var all = Content.Review.Sections;
        for (var i = IndexOf(Section) + step; i >= 0 && i < all.Count; i += step)
        {
            if (all[i].IsLeaf)
            {
                return all[i];
            }
        }

        return null;
    }

    private int IndexOf(SectionView? section)
    {
        for (var i = 0; i < Content.Review.Sections.Count; i++)
        {
            if (Content.Review.Sections[i].Id == section?.Id)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Reads what the editor page needs, for the report's own office only.</summary>
internal sealed class ReadEditor(
    IDatabase database,
    FindReport find,
    ReadAbilities abilities,
    IReviews reviews,
    IOrganizations organizations,
    ReadShared shared,
    TimeProvider clock
)
{
    public async Task<EditorView?> HandleAsync(ReportId id, SectionId? chosen, Guid? losing, ActingUser who, CancellationToken ct)
    {
        if (await find.DraftAsync(id, who.Organization, reviews, ct) is not { } draft)
        {
            return null;
        }

        var (report, content) = draft;
        var section =
            (chosen is { } wanted ? StandingSection.Of(content.Review, wanted) : null)
            ?? content.Review.Sections.FirstOrDefault(s => s.IsLeaf && content.MarkOf(s.Id) is SectionMark.Empty)
            ?? content.Review.Sections.FirstOrDefault(s => s.IsLeaf);
        await using var db = database.Open();
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        return new(
            report,
            content,
            await reviews.FindParticipantAsync(report.Participant, ct),
            tree.NameOf(report.Recipient) + (report.Via is { } via ? $", qua {tree.NameOf(via)}" : ""),
            section,
            section is null ? null : content.Texts.GetValueOrDefault(section.Id),
            losing is { } kept
                ? await db
                    .SectionVersions.AsNoTracking()
                    .SingleOrDefaultAsync(v => v.Id == kept && v.Report == id && v.Section == section!.Id, ct)
                : null,
            await db.ReportReturns.AsNoTracking().Where(r => r.Report == id).OrderByDescending(r => r.At).Take(5).ToListAsync(ct),
            await db.ReportEvents.AsNoTracking().Where(e => e.Report == id).OrderByDescending(e => e.At).Take(8).ToListAsync(ct),
            await abilities.OfAsync(report, who, ct),
            await shared.HandleAsync(db, id, section?.Id, who, ct),
            OutlineNews.Of(report, content.Review, await SentOnAsync(db, report, ct))
        );
    }

    private static async Task<int> SentOnAsync(TongKetDb db, Report report, CancellationToken ct) =>
        report.SentVersion == 0
            ? 0
            : await db
                .Submissions.Where(s => s.Report == report.Id && s.Version == report.SentVersion)
                .Select(s => s.OutlineVersion)
                .SingleOrDefaultAsync(ct);
}
