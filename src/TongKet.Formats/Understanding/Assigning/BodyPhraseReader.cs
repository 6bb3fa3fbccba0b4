using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads a row of bodies at a place: it starts with a body's head word and ends in front of a verb, a colon or a sentence's end.</summary>
internal sealed class BodyPhraseReader(string text)
{
    private const int Longest = 500;

    /// <summary>Words that start the task even behind a clause that describes the body ("được giao …", "chưa báo cáo …").</summary>
    private static readonly string[] Urgent = WordList.Folded(
        "có trách nhiệm | khẩn trương | nghiêm túc | chủ động | kịp thời | tiếp tục | chịu trách nhiệm"
    );

    private readonly string _folded = Folding.Fold(text);

    public string Folded => _folded;

    public BodyPhrase? ReadAt(int start)
    {
        if (start >= text.Length || OrganHeads.LengthAt(_folded, start) == 0)
        {
            return null;
        }

        var (end, by) = FindEnd(start);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
        {
            end--;
        }

        var names = BodyNames.Split(text, _folded, start, end);
        return names.Count == 0 || IsBare(start, end) ? null : new BodyPhrase(names, start, end, by);
    }

    /// <summary>"Lãnh đạo, chỉ đạo …" and "Cơ quan …" alone name nobody.</summary>
    private bool IsBare(int start, int end) => OrganTables.Bare.Contains(_folded[start..end].TrimEnd(',', ' '));

    private (int End, BodyPhraseEnd By) FindEnd(int start)
    {
        var limit = Math.Min(text.Length, start + Longest);
        var inClause = false;
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            if (c == '(')
            {
                var close = text.IndexOf(')', i);
                if (close < 0 || close > i + 120)
                {
                    return (i, BodyPhraseEnd.Mark);
                }

                i = close;
                continue;
            }

            if (c == ':' && !IsListColon(start, i))
            {
                return (i, BodyPhraseEnd.Colon);
            }

            if (c is '“' or '”' or '"' || (c == '.' && (i + 1 == text.Length || text[i + 1] is ' ' or '/')))
            {
                return (i, i >= text.Length - 3 ? BodyPhraseEnd.TextEnd : BodyPhraseEnd.Mark);
            }

            if (i == start || text[i - 1] != ' ' || !char.IsLetter(c))
            {
                continue;
            }

            if (IsWord(i, "được") || IsWord(i, "chưa"))
            {
                inClause = true;
            }

            var isTrade = text[i - 2] == ',' && TaskVerbs.IsTrade(_folded, i) && !inClause;
            var isVerb =
                !isTrade
                && TaskVerbs.StartsAt(text, _folded, i)
                && (!inClause || WordList.LengthAt(Urgent, _folded, i) > 0 || text[i - 2] == ',');
            if (isVerb || IsWord(i, "đã") || IsWord(i, "để"))
            {
                return (i, isVerb ? BodyPhraseEnd.Verb : BodyPhraseEnd.Mark);
            }
        }

        return (limit, limit == text.Length ? BodyPhraseEnd.TextEnd : BodyPhraseEnd.Mark);
    }

    /// <summary>"Các sở: Nội vụ, Xây dựng và UBND các xã …": this colon opens the names.</summary>
    private bool IsListColon(int start, int at) =>
        Folding.Fold(text[start..at]) is "các sở" or "các bộ" or "các ban" or "các cơ quan"
        && at + 2 < text.Length
        && char.IsUpper(text[at + 2])
        && text.IndexOf(':', at + 1) is var next
        && next > 0
        && next < at + 200;

    private bool IsWord(int at, string word) =>
        _folded.AsSpan(at).StartsWith(Folding.Fold(word), StringComparison.Ordinal)
        && (at + word.Length >= _folded.Length || !char.IsLetter(_folded[at + word.Length]));
}
