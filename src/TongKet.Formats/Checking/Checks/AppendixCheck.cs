using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>How appendices are numbered, and that each names the paper it belongs to. Both are words that other places cite: only named, not changed.</summary>
internal sealed class AppendixCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        if (context.Rule(LayoutComponent.AppendixLabel, LayoutProperty.Numerals) is { Words: { } wanted } numerals)
        {
            var roman = wanted == "Roman";
            var other = context
                .Paper.Of(LayoutComponent.AppendixLabel)
                .Where(l =>
                    LinePatterns.AppendixLabel.Match(l.Shown).Groups["number"].Value is { Length: > 0 } n && char.IsDigit(n[0]) == roman
                )
                .Select(l => new Departing(l, l.Shown))
                .ToList();
            if (other.Count > 0)
            {
                yield return context.Lines(
                    numerals,
                    "appendix.numerals",
                    LayoutComponent.AppendixLabel,
                    $"Phụ lục quy định đánh số thứ tự bằng chữ số {(roman ? "La Mã (Phụ lục I, II)" : "Ả Rập (Phụ lục 1, 2)")}.",
                    other,
                    "Số thứ tự",
                    wanted
                );
            }
        }

        var bare = Heads(context.Paper).Where(h => !h.Any(l => context.Paper.Of(l) is LayoutComponent.AppendixReference)).ToList();
        if (bare.Count > 0 && context.Rule(LayoutComponent.AppendixReference, LayoutProperty.LeadIn) is { Words: { } words } rule)
        {
            yield return context.Lines(
                rule,
                "appendix.reference",
                LayoutComponent.AppendixReference,
                $"Phụ lục chưa ghi kèm theo văn bản nào; quy định ghi dưới tên phụ lục \"{words}…)\".",
                [.. bare.Select(h => new Departing(h[^1], "không có"))],
                "Dòng kèm theo",
                words
            );
        }
    }

    // Label, title and reference of each appendix; a label, or a title behind text, begins the next.
    private static List<List<MeasuredLine>> Heads(LocatedPaper paper)
    {
        var heads = new List<List<MeasuredLine>>();
        LayoutComponent? before = null;
        foreach (
            var line in paper.Measured.Lines.Where(l => l.Number > paper.LastOfFoot && l.Cell is null && !LinePatterns.Mark.IsMatch(l.Text))
        )
        {
            var now = paper.Of(line);
            if (now is LayoutComponent.AppendixLabel or LayoutComponent.AppendixTitle or LayoutComponent.AppendixReference)
            {
                if (
                    now is LayoutComponent.AppendixLabel
                    || heads.Count == 0
                    || before is null or LayoutComponent.Body or LayoutComponent.Section
                )
                {
                    heads.Add([]);
                }

                heads[^1].Add(line);
            }

            before = now;
        }

        return heads;
    }
}
