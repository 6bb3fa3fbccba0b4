using System.Globalization;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>Writes units' reports by a seed: the same unit always says the same.</summary>
internal sealed class UnderWayWriter(ReviewView review)
{
    private readonly SectionView[] _leaves = [.. review.Sections.Where(s => s.IsLeaf)];

    /// <summary>Texts of the first sections, as far as the unit has got; they say what its figures say.</summary>
    public IReadOnlyList<SectionContent> Texts(string unit, Random random, IReadOnlyList<FigureContent> figures, int most = int.MaxValue)
    {
        var numbers = figures
            .Where(f => f.Value is not null)
            .ToDictionary(
                f => $"{{{review.Indicators.Single(i => i.Id == f.Indicator).Name}}}",
                f => $"{f.Value:00}",
                StringComparer.Ordinal
            );
        return
        [
            .. _leaves
                .Take(most)
                .Select(
                    (leaf, i) =>
                        new SectionContent(leaf.Id, Html([.. UnderWayTexts.OfSections[i].Select(Said).OfType<string>()], random), false)
                ),
        ];

        // Without the figure there is nothing to say about it.
        string? Said(string sentence)
        {
            var text = numbers.Aggregate(sentence, (t, n) => t.Replace(n.Key, n.Value, StringComparison.Ordinal));
            return text.Contains("{S", StringComparison.Ordinal) || text.Contains("{K", StringComparison.Ordinal)
                ? null
                : Filled(text, unit, random);
        }
    }

    /// <summary>The figures asked in sections; one in twelve did not occur.</summary>
    public IReadOnlyList<FigureContent> Figures(Random random) =>
        [
            .. review.Indicators.Select(i =>
                random.Next(12) == 0
                    ? new FigureContent(i.Id, CellState.None, null)
                    : new FigureContent(i.Id, CellState.Value, i.Unit is "lượt người" ? random.Next(120, 900) : random.Next(2, 40))
            ),
        ];

    public IReadOnlyList<FormContent> Forms(Random random) => [.. review.Forms.Select(f => UnderWayForm.Fill(f, random))];

    private static string Html(string[] sentences, Random random)
    {
        random.Shuffle(sentences);
        return string.Concat(sentences.Take(random.Next(1, sentences.Length + 1)).Select(s => $"<p>{s}</p>"));
    }

    private static string Filled(string sentence, string unit, Random random)
    {
        var text = sentence
            .Replace("{u}", unit, StringComparison.Ordinal)
            .Replace("{n}", random.Next(2, 15).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{m}", random.Next(30, 400).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }
}
