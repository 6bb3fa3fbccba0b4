using System.Text.RegularExpressions;

namespace TongKet.Organizations.Resolving;

/// <summary>
/// Takes an enumeration apart. Names hold commas and "và" themselves ("Sở Văn hóa, Thể thao và Du lịch"), so the cut is found by
/// trying: the longest piece that stands for something wins, and the rest must stand for something too.
/// </summary>
internal static partial class PhraseList
{
    // A "Nơi nhận" line never lists more; beyond this the work would grow with the square.
    private const int MostPieces = 40;

    /// <summary>The pieces that all stand for something, or null when some do not.</summary>
    public static IReadOnlyList<Resolved>? Resolve(string folded, Func<string, Resolved?> one)
    {
        var (text, lead) = Colon.Match(folded) is { Success: true } colon
            ? (folded[colon.Length..], colon.Groups["lead"].Value)
            : (folded, "");
        var cuts = Separator.Matches(text);
        if (cuts.Count is 0 and var none && lead.Length == none || cuts.Count >= MostPieces)
        {
            return null;
        }

        List<(int Start, int End)> pieces = [];
        var start = 0;
        foreach (Match cut in cuts)
        {
            pieces.Add((start, cut.Index));
            start = cut.Index + cut.Length;
        }

        pieces.Add((start, text.Length));
        return From(0, lead, []);

        IReadOnlyList<Resolved>? From(int first, string head, HashSet<int> hopeless)
        {
            if (first == pieces.Count)
            {
                return [];
            }

            for (var last = pieces.Count - 1; last >= first && !hopeless.Contains(first); last--)
            {
                var piece = text[pieces[first].Start..pieces[last].End].Trim();
                // "Sở Nội vụ, Tài chính": the second piece borrows the first word of the one before it.
                var found = Sure(one(piece)) ?? (head.Length > 0 ? Sure(one($"{head} {piece}")) : null);
                if (found is not null && From(last + 1, HeadOf(piece, head), hopeless) is { } rest)
                {
                    return [found, .. rest];
                }
            }

            hopeless.Add(first);
            return null;
        }
    }

    private static Resolved? Sure(Resolved? found) => found is { Ambiguous: false } ? found : null;

    private static string HeadOf(string piece, string head) => Heads.Match(piece) is { Success: true } word ? word.Value.TrimEnd() : head;

    [GeneratedRegex(@"\s*;\s*|\s*,\s*(?:và\s+)?|\s+và\s+")]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"^(?:các\s+)?(?<lead>sở|ban|hội|phòng|đảng ủy|ủy ban nhân dân)(?:,? ngành)?\s*:\s*")]
    private static partial Regex Colon { get; }

    [GeneratedRegex(@"^(?:sở|ban|hội|phòng|(?:đảng ủy|ủy ban nhân dân) (?:xã|phường)) ")]
    private static partial Regex Heads { get; }
}
