using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Assigning;

namespace TongKet.Formats.Understanding;

/// <summary>What a paper asks the units to count: its statistics forms, and figures that outlines ask for in words, each with its place.</summary>
internal static class AskedFacts
{
    // A form with an ordinal column can hardly be anything else; words without a counted thing behind "số" often are.
    private const double OfForm = 0.9;
    private const double OfCountedThing = 0.85;
    private const double OfWords = 0.7;

    public static Extraction Added(Paper paper, Extraction found)
    {
        var evidence = new Dictionary<string, Evidence>(found.Evidence, StringComparer.Ordinal);
        var forms = Forms(paper);
        foreach (var (i, (_, span)) in forms.Index())
        {
            evidence[At("/statisticsTables", i)] = new Evidence(span, OfForm);
        }

        var figures = AskedInProse.Placed(found);
        foreach (var (i, (figure, section)) in figures.Index())
        {
            if (evidence.TryGetValue(section, out var place))
            {
                evidence[At("/indicators", i)] = new Evidence(Words(paper.Text, figure.Name, place.Span), Sure(figure));
            }
        }

        return found with
        {
            StatisticsTables = [.. forms.Select(f => f.Form)],
            Indicators = [.. figures.Select(f => f.Figure)],
            Evidence = evidence,
        };
    }

    private static List<(StatisticsTable Form, SourceSpan Span)> Forms(Paper paper)
    {
        try
        {
            return
            [
                .. from table in paper.Blocks.OfType<TableBlock>()
                where TaskTable.Of(table, paper.Text) is null
                let form = StatisticsTables.Of(table)
                where form is not null
                select (form, table.Span),
            ];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static double Sure(AskedFigure figure) =>
        figure.Unit.Length > 0 && figure.Name.Count(c => c == ' ') < 10 ? OfCountedThing : OfWords;

    // The words themselves where the section has them as named, else the whole section.
    private static SourceSpan Words(string text, string name, SourceSpan section) =>
        text.AsSpan(section.Start, section.Length).IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? new SourceSpan(section.Start + at, name.Length)
            : section;

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
}
