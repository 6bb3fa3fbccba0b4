using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>Replaces sections and figures of a draft at one stroke; what stood there before stays among the versions.</summary>
internal sealed class FillReport(IDatabase database, IReviews reviews, TimeProvider clock)
{
    // The column holds 22 digits before the comma.
    private const decimal Largest = 1e22m;

    public async Task<Outcome<ReportId>> HandleAsync(
        ReportId id,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures,
        VersionKind kind,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report)
        {
            return ReportProblems.NotFound;
        }

        if (await FillAsync(db, report, sections, figures, kind, who, ct) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    /// <summary>The same inside the caller's transaction, which holds the report and saves.</summary>
    public async Task<Problem?> FillAsync(
        TongKetDb db,
        Report report,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures,
        VersionKind kind,
        ActingUser who,
        CancellationToken ct
    )
    {
        if ((report.Organization != who.Organization ? ReportProblems.NotYours : report.EditProblem) is { } refusal)
        {
            return refusal;
        }

        return await reviews.FindAsync(report.Review, ct) is not { } review
            ? ReportProblems.NotFound
            : await SectionsAsync(db, review, report.Id, sections, kind, who, ct)
                ?? await FiguresAsync(db, review, report.Id, figures, who, ct);
    }

    private async Task<Problem?> SectionsAsync(
        TongKetDb db,
        ReviewView review,
        ReportId id,
        IReadOnlyList<SectionContent> sections,
        VersionKind kind,
        ActingUser who,
        CancellationToken ct
    )
    {
        // What is kept aside may be laid there again from its versions.
        var known = review
            .Sections.Concat(review.DroppedSections.Where(s => review.Bring(s.Id, from: 0) is null))
            .Select(s => s.Id)
            .ToHashSet();
        var texts = await db.SectionTexts.Where(t => t.Report == id).ToDictionaryAsync(t => t.Section, ct);
        var now = clock.GetUtcNow();
        foreach (var content in sections)
        {
            if (!known.Contains(content.Section))
            {
                return ReportProblems.NoSection;
            }

            var body = RichText.Parse(content.Html);
            if (body.Cut)
            {
                return ReportProblems.TooLong;
            }

            if (!texts.TryGetValue(content.Section, out var text))
            {
                if (body.IsEmpty && !content.NothingToReport)
                {
                    continue;
                }

                texts[content.Section] = text = new SectionText { Report = id, Section = content.Section };
                db.Add(text);
            }

            if (text.Html != body.ToHtml() || text.Version == 0)
            {
                text.Write(body, who, now);
                await db.KeepAsync(text, kind, who, clock, fold: false, ct);
            }

            var mark =
                content.NothingToReport ? SectionMark.NothingToReport
                : text.Mark is SectionMark.Done ? SectionMark.Done
                : SectionMark.Begun;
            if (text.SetMark(mark, who, now) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Problem?> FiguresAsync(
        TongKetDb db,
        ReviewView review,
        ReportId id,
        IReadOnlyList<FigureContent> figures,
        ActingUser who,
        CancellationToken ct
    )
    {
        var names = review.Indicators.ToDictionary(i => i.Id, i => i.Name);
        var there = await db.Figures.Where(f => f.Report == id).ToDictionaryAsync(f => f.Indicator, ct);
        foreach (var content in figures)
        {
            if (!names.TryGetValue(content.Indicator, out var name))
            {
                return ReportProblems.NoIndicator;
            }

            if (content.Value is { } value && Math.Abs(value) >= Largest)
            {
                return ReportProblems.NumberTooLarge(name, value.ToString(Kernel.Time.VietnamTime.Culture));
            }

            if (!there.TryGetValue(content.Indicator, out var figure))
            {
                there[content.Indicator] = figure = new Figure { Report = id, Indicator = content.Indicator };
                db.Add(figure);
            }

            figure.Set(FigureEntry.Of(content.State, content.Value), who, clock.GetUtcNow());
        }

        return null;
    }
}
