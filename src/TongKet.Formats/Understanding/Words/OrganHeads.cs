namespace TongKet.Formats.Understanding.Words;

/// <summary>Tells where a body's name starts.</summary>
internal static class OrganHeads
{
    private static readonly HashSet<string> Heads = new(OrganTables.Own.Concat(OrganTables.Holders), StringComparer.Ordinal);
    private static readonly HashSet<string> GroupHeads = new(Heads.Concat(OrganTables.Groups), StringComparer.Ordinal);
    private static readonly HashSet<string> Holders = new(OrganTables.Holders, StringComparer.Ordinal);
    private static readonly HashSet<string> Plurals = new(["các", "những", "mọi", "mỗi", "từng", "quý"], StringComparer.Ordinal);
    private static readonly int LongestWords = OrganTables.Own.Max(h => h.Count(c => c == ' ') + 1);

    /// <summary>Inside a sentence a body starts with a capital or a plural; "…, địa phương" is the end of a list.</summary>
    public static bool OpensClause(string text, string folded, int at) =>
        char.IsUpper(text[at])
        || Plurals.Contains(folded[at..WordEnd(folded, at)])
        || WordList.LengthAt(OrganTables.LowerHeads, folded, at) > 0;

    /// <summary>Length of the head that the folded text has at a place, or 0.</summary>
    public static int LengthAt(string folded, int start)
    {
        // The stroke in "đ/c" cuts the word.
        if (string.CompareOrdinal(folded, start, "đ/c ", 0, 4) == 0)
        {
            return 3;
        }

        var first = WordEnd(folded, start);
        if (first < folded.Length && Plurals.Contains(folded[start..first]))
        {
            var length = Longest(folded, first + 1, GroupHeads);
            return length == 0 ? 0 : first + 1 - start + length;
        }

        return Longest(folded, start, Heads);
    }

    private static int Longest(string folded, int start, HashSet<string> heads)
    {
        var best = 0;
        var none = 0;
        var end = start;
        for (var words = 1; words <= LongestWords && end < folded.Length; words++)
        {
            end = WordEnd(folded, end);
            var head = folded[start..end];
            if (words is 2 or 3 && OrganTables.NotBodies.Contains(head) && !heads.Contains(head))
            {
                none = head.Length;
            }

            best = heads.Contains(head) ? head.Length : best;
            if (end >= folded.Length || folded[end] != ' ')
            {
                break;
            }

            end++;
        }

        return best > none ? best : 0;
    }

    /// <summary>Whether a line of a letterhead starts the name of another body.</summary>
    public static bool StartsHeader(string line)
    {
        var folded = Folding.Fold(line);
        var length = LengthAt(folded, 0);
        return length > 0
            && !Holders.Contains(folded[..length])
            && (!OrganTables.NotInHeader.Contains(folded[..length]) || (folded[..length] == "bộ" && folded.Length > 2));
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
