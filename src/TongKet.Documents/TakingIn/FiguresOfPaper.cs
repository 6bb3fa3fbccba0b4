using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>The figures that a paper asks for, each with its place; the places are added to those known.</summary>
internal static class FiguresOfPaper
{
    // A row with a unit beside it can hardly be anything else; words without a thing that is counted often are.
    private const double OfRow = 0.9;
    private const double OfCountedThing = 0.85;
    private const double OfWords = 0.7;
    private const int UsualWords = 10;

    public static IReadOnlyList<IndicatorFact> InForms(Paper paper, Dictionary<string, FactEvidence> places)
    {
        var figures = AskedFigures.Find(paper);
        var at = paper.Blocks.OfType<TableBlock>().Select(t => (int?)t.Span.Start).FirstOrDefault() ?? 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var words = figures[i].Group is { } group ? figures[i].Name[(group.Length + 2)..] : figures[i].Name;
            at = Mark(paper.Text, words, at, paper.Text.Length, Pointer("/indicators", i), OfRow, places) ?? at;
        }

        return [.. figures.Select(f => new IndicatorFact(f.Name, f.Unit, f.Group))];
    }

    public static IReadOnlyList<IndicatorFact> InWords(Paper paper, Outline outline, Dictionary<string, FactEvidence> places)
    {
        var figures = AskedInProse.Find(new Extraction { Outlines = [outline] });
        var at = places.Count == 0 ? 0 : places.Values.Min(p => p.Start);
        var end = places.Count == 0 ? paper.Text.Length : places.Values.Max(p => p.Start + p.Length);
        var found = new List<IndicatorFact>(figures.Count);
        foreach (var figure in figures)
        {
            var sure = figure.Unit.Length > 0 && figure.Name.Split(' ').Length <= UsualWords ? OfCountedThing : OfWords;
            at = Mark(paper.Text, figure.Name, at, end, Pointer("/figures", found.Count), sure, places) ?? at;
            found.Add(new IndicatorFact(figure.Name, figure.Unit, figure.Group, IndicatorOrigins.Prose, sure > OfWords));
        }

        return found;
    }

    // The name's first letter was made a capital: the rest is looked for.
    private static int? Mark(
        string text,
        string name,
        int from,
        int end,
        string pointer,
        double confidence,
        Dictionary<string, FactEvidence> places
    )
    {
        var rest = name.Length > 1 ? name[1..] : name;
        var at = from + 1 < end ? text.IndexOf(rest, from + 1, end - from - 1, StringComparison.Ordinal) : -1;
        if (at < 1)
        {
            return null;
        }

        places[pointer] = new FactEvidence(at - 1, name.Length, confidence);
        return at + rest.Length - 1;
    }

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
}
