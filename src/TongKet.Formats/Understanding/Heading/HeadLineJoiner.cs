using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Puts the broken lines of a letterhead together, cell by cell and column by column.</summary>
internal static class HeadLineJoiner
{
    private sealed record Part(MappedText Text, int Line, bool StartsCell);

    public static IReadOnlyList<HeadLine> Join(IReadOnlyList<PaperLine> lines)
    {
        var parts = Streams(lines);
        var result = new List<HeadLine>();
        foreach (var part in parts)
        {
            if (!part.StartsCell && result.Count > 0 && Merge(result[^1], part) is { } merged)
            {
                result[^1] = merged;
                continue;
            }

            result.Add(new HeadLine(part.Text, HeadLineClassifier.Classify(part.Text.Text), part.Line, part.StartsCell));
        }

        return result;
    }

    /// <summary>Lines in reading order; where lines hold two columns, the left one first.</summary>
    private static List<Part> Streams(IReadOnlyList<PaperLine> lines)
    {
        var result = new List<Part>();
        var right = new List<Part>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var pieces = line.Pieces;
            var isPair = pieces.Count == 2 && pieces[1].Column >= 24 && SymbolLine.Parse(line.Value) is not { } symbol;
            if (SymbolLine.Parse(line.Value) is not null && pieces.Count >= 2 && PlaceDateLine.Parse(pieces[^1].Text.Text) is not null)
            {
                var left = MappedText.Join([.. pieces.Take(pieces.Count - 1).Select(p => p.Text)]);
                result.Add(new Part(left, i, line.StartsCell));
                right.Add(new Part(pieces[^1].Text, i, true));
            }
            else if (isPair)
            {
                result.Add(new Part(pieces[0].Text, i, line.StartsCell || line.Gap > 0));
                right.Add(new Part(pieces[1].Text, i, right.Count == 0 || line.StartsCell));
            }
            else
            {
                if (right.Count > 0 && line.Indent < 40 && HeadLineClassifier.Classify(line.Value) is HeadLineKind.TypeName or HeadLineKind.To)
                {
                    result.AddRange(right);
                    right.Clear();
                }

                var isRight = right.Count > 0 && line.Indent >= 36;
                (isRight ? right : result).Add(new Part(line.Text, i, line.StartsCell || line.Gap > 0));
            }
        }

        result.AddRange(right);
        return result;
    }

    private static HeadLine? Merge(HeadLine before, Part part)
    {
        var joined = MappedText.Join([before.Text, part.Text]);
        var kind = HeadLineClassifier.Classify(part.Text.Text);
        var isOpenSymbol = Folding.Fold(before.Value).TrimEnd(':', '.', ' ') == "số";
        var isOpenDate = kind == HeadLineKind.Other && !before.IsUpper && HeadLineClassifier.Classify(joined.Text) == HeadLineKind.PlaceAndDate;
        var isMotto = HeadLineClassifier.StartsMotto(Folding.Fold(joined.Text));
        if (isOpenSymbol || isMotto || (isOpenDate && before.Kind is HeadLineKind.Other or HeadLineKind.PlaceAndDate) || IsOpenPlace(before, part, kind))
        {
            return new HeadLine(joined, HeadLineClassifier.Classify(joined.Text), part.Line, before.StartsCell);
        }

        if (kind != HeadLineKind.Other || before.Kind is not (HeadLineKind.Other or HeadLineKind.ShortSubject))
        {
            return null;
        }

        var isUpper = Casing.IsUpper(part.Text.Text);
        var goesOn = isUpper ? before.IsUpper && !OrganHeads.StartsHeader(part.Text.Text) : !before.IsUpper;
        return goesOn ? new HeadLine(joined, before.Kind, part.Line, before.StartsCell) : null;
    }

    private static bool IsOpenPlace(HeadLine before, Part part, HeadLineKind kind) =>
        before is { Kind: HeadLineKind.Other, IsUpper: false }
        && before.Value.Length < 30
        && kind == HeadLineKind.Other
        && part.Text.Text.Contains(", ngày", StringComparison.OrdinalIgnoreCase);
}
