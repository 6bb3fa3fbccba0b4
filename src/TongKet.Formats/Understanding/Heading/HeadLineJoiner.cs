using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Puts names that a letterhead breaks over lines together again ("ỦY BAN NHÂN DÂN / TỈNH …").</summary>
internal static class HeadLineJoiner
{
    public static IReadOnlyList<HeadLine> Join(IReadOnlyList<Passage> passages)
    {
        var result = new List<HeadLine>();
        for (var i = 0; i < passages.Count; i++)
        {
            var part = new HeadLine(passages[i].Text, HeadLineClassifier.Classify(passages[i].Value), i);
            if (!passages[i].StartsCell && result.Count > 0 && Merge(result[^1], part) is { } merged)
            {
                result[^1] = merged;
            }
            else
            {
                result.Add(part);
            }
        }

        return result;
    }

    private static HeadLine? Merge(HeadLine before, HeadLine part)
    {
        var joined = MappedText.Join([before.Text, part.Text]);
        var isOpenSymbol = Folding.Fold(before.Value).TrimEnd(':', '.', ' ') == "số";
        var isMotto = HeadLineClassifier.StartsMotto(Folding.Fold(joined.Text));
        var isName =
            before is { Kind: HeadLineKind.Other, IsUpper: true }
            && part is { Kind: HeadLineKind.Other, IsUpper: true }
            && !OrganHeads.StartsHeader(part.Value);
        return isOpenSymbol || isMotto || isName || IsOpenDate(before, part)
            ? new HeadLine(joined, HeadLineClassifier.Classify(joined.Text), part.Last)
            : null;
    }

    private static bool IsOpenDate(HeadLine before, HeadLine part) =>
        before is { Kind: HeadLineKind.Other, IsUpper: false }
        && before.Value.Length < 40
        && part.Kind == HeadLineKind.Other
        && HeadLineClassifier.Classify(before.Value + " " + part.Value) == HeadLineKind.PlaceAndDate;
}
