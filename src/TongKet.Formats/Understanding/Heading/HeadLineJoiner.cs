using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Puts names that a letterhead breaks over lines together again ("ỦY BAN NHÂN DÂN / TỈNH …").</summary>
internal sealed class HeadLineJoiner(Spelling spelling)
{
    public IReadOnlyList<HeadLine> Join(IReadOnlyList<Passage> passages)
    {
        var result = new List<HeadLine>();
        for (var i = 0; i < passages.Count; i++)
        {
            var startsCell = passages[i].StartsCell;
            foreach (var piece in HeadLineCutter.Cut(passages[i].Text))
            {
                Add(result, new HeadLine(piece, HeadLineClassifier.Classify(piece.Text), i, passages[i].Marks), startsCell);
                startsCell = false;
            }
        }

        return result;
    }

    private void Add(List<HeadLine> lines, HeadLine part, bool startsCell)
    {
        if (!startsCell && lines.Count > 0 && Merge(lines[^1], part) is { } merged)
        {
            lines[^1] = merged;
        }
        else if (
            // Read row by row, a name's second line stands behind the motto of the other column.
            lines.Count > 1
            && lines[^1].Kind == HeadLineKind.Motto
            && lines[^2] is { Kind: HeadLineKind.Other, IsUpper: true }
            && IsNamePart(lines[^2], part)
            && !lines.Take(lines.Count - 1).Any(l => l.Kind == HeadLineKind.Motto)
        )
        {
            lines[^2] = Together(lines[^2], part);
        }
        else
        {
            lines.Add(part);
        }
    }

    private HeadLine? Merge(HeadLine before, HeadLine part)
    {
        var joined = MappedText.Join([before.Text, part.Text]);
        var isOpenSymbol = Folding.Fold(before.Value).TrimEnd(':', '.', ' ') == "số";
        var isMotto = HeadLineClassifier.StartsMotto(joined.Text);
        return isOpenSymbol || isMotto || IsNamePart(before, part) || IsOpenDate(before, part) ? Together(before, part) : null;
    }

    private bool IsNamePart(HeadLine before, HeadLine part) =>
        before is { Kind: HeadLineKind.Other, IsUpper: true }
        && part is { Kind: HeadLineKind.Other, IsUpper: true }
        && !EnactingLine.IsPerson(part.Value)
        && (OrganLine.IsUnfinished(before.Value) || !OrganLine.Starts(part.Value, spelling));

    private static HeadLine Together(HeadLine before, HeadLine part)
    {
        var joined = MappedText.Join([before.Text, part.Text]);
        return new HeadLine(joined, HeadLineClassifier.Classify(joined.Text), part.Last, before.Marks);
    }

    private static bool IsOpenDate(HeadLine before, HeadLine part) =>
        before is { Kind: HeadLineKind.Other, IsUpper: false }
        && before.Value.Length < 40
        && part.Kind == HeadLineKind.Other
        && HeadLineClassifier.Classify(before.Value + " " + part.Value) == HeadLineKind.PlaceAndDate;
}
