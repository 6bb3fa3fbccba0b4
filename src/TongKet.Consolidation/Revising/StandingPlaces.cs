using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Revising;

/// <summary>A submission read through the changes of the outline since it was written: each text in the section where it belongs now.</summary>
internal static class StandingPlaces
{
    public static SubmittedReport Of(ReviewView review, SubmittedReport sent)
    {
        if (sent.OutlineVersion >= review.OutlineVersion)
        {
            return sent;
        }

        var sections = sent.Sections.ToList();
        foreach (var step in review.OutlineNews(sent.OutlineVersion))
        {
            foreach (var move in step.Joins)
            {
                Join(sections, move);
            }
        }

        return sent with
        {
            Sections = sections,
            Figures = sent.FiguresAskedBy(review),
        };
    }

    private static void Join(List<SectionContent> sections, SectionMove move)
    {
        if (sections.Find(s => s.Section == move.From) is not { } gone)
        {
            return;
        }

        sections.Remove(gone);
        var at = sections.FindIndex(s => s.Section == move.To);
        if (at < 0)
        {
            sections.Add(gone with { Section = move.To!.Value });
            return;
        }

        var to = sections[at];
        // Nothing to report in one of two: what the other says holds.
        sections[at] = to with
        {
            Html = move.Before ? gone.Html + to.Html : to.Html + gone.Html,
            NothingToReport = gone.NothingToReport && to.NothingToReport,
        };
    }
}
