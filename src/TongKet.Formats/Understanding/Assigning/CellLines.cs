using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A table that lost its frame in a text: one cell a line, the rows told apart by their numbers 1, 2, 3.</summary>
internal sealed record CellLines(int First, int End, IReadOnlyList<MappedText> Head, IReadOnlyList<IReadOnlyList<MappedText>> Rows)
{
    private const int LongestHead = 80;
    private const int MostColumns = 12;
    private const int MostCellLines = 40;

    public static IEnumerable<CellLines> Find(IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (IsOrdinalHead(passages[i]) && At(passages, i) is { } table)
            {
                yield return table;
                i = table.End - 1;
            }
        }
    }

    private static CellLines? At(IReadOnlyList<Passage> passages, int first)
    {
        var at = first + 1;
        while (at < passages.Count && at - first < MostColumns && passages[at].Value.Length < LongestHead && !IsNumber(passages[at], 1))
        {
            at++;
        }

        // "I" and the name of a group of tasks stand between the head and the first row, and between rows.
        var section = Enumerable.Range(first + 1, at - first - 1).FirstOrDefault(p => IsSection(passages[p]), at);
        var columns = section - first - 1;
        if (columns < 2 || at >= passages.Count || !IsNumber(passages[at], 1))
        {
            return null;
        }

        var head = passages.Skip(first + 1).Take(columns).Select(p => p.Text).ToList();
        var rows = new List<IReadOnlyList<MappedText>>();
        while (at < passages.Count && IsNumber(passages[at], rows.Count + 1))
        {
            var end = at + 1;
            while (end < passages.Count && end - at < MostCellLines && !IsNumber(passages[end], rows.Count + 2) && !Stops(passages[end]))
            {
                end++;
            }

            var isLast = end >= passages.Count || !IsNumber(passages[end], rows.Count + 2);
            end = isLast ? Math.Min(end, at + 1 + columns) : end;
            rows.Add([.. passages.Skip(at + 1).Take(end - at - 1).TakeWhile(p => !IsSection(p)).Select(p => p.Text)]);
            at = end;
        }

        return rows.Count < 2 ? null : new CellLines(first, at, head, rows);
    }

    private static bool Stops(Passage passage) =>
        AnnexTitles.Starts(passage.Value)
        || LineShapes.StartsClosing(passage.Value)
        || passage.Label is { Kind: < LabelKind.Number }
        || passage.Table >= 0;

    private static bool IsSection(Passage passage) =>
        passage.Table < 0
        && passage.Value.TrimEnd('.') is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "A" or "B" or "C" or "D";

    private static bool IsOrdinalHead(Passage passage) => passage.Table < 0 && Folding.Fold(passage.Value) is "tt" or "stt" or "số tt";

    private static bool IsNumber(Passage passage, int number) =>
        passage.Table < 0
        && passage.Value.Length <= 3
        && passage.Value.TrimEnd('.').TrimStart('0') == number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
