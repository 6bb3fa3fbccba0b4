using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>
/// Bodies that a paper calls by the letters it gave them ("Ban Tuyên giáo và Dân vận (BTGDV)"), or by the letters that the Party's rule on symbols gives
/// (HD 05-HD/VPTW II.3.1.2.b): "- BTGDV: …", "- VPTU chủ trì …".
/// </summary>
internal sealed partial class OwnAcronyms
{
    private const int Searched = 600;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public OwnAcronyms(IEnumerable<Passage> passages)
    {
        foreach (var text in passages.Take(Searched).Select(p => p.Value))
        {
            foreach (Match match in Given().Matches(text))
            {
                if (NamesBody(text, match.Index))
                {
                    _known.Add(match.Groups["code"].Value);
                }
            }
        }
    }

    public static OwnAcronyms None { get; } = new([]);

    /// <summary>The row of such bodies at a sentence's start, in front of what they are to do.</summary>
    public Lead? Find(string sentence)
    {
        var names = new List<(int Start, int End)>();
        var at = 0;
        while (Code().Match(sentence, at) is { Success: true } code && Is(code.Groups["code"].Value))
        {
            names.Add((code.Index, code.Index + code.Groups["name"].Length));
            at = names[^1].End;
            if (Joint().Match(sentence, at) is not { Success: true } joint)
            {
                break;
            }

            at += joint.Length;
        }

        return names.Count == 0 || at != names[^1].End ? null : Behind(sentence, names);
    }

    private static Lead? Behind(string sentence, List<(int Start, int End)> names)
    {
        var end = names[^1].End;
        var isLabel = end + 2 < sentence.Length && sentence[end] == ':';
        var action = end + (isLabel ? 2 : 1);
        if (action >= sentence.Length || (!isLabel && !TaskVerbs.StartsAt(sentence, Folding.Fold(sentence), action)))
        {
            return null;
        }

        return new Lead(new BodyPhrase(names, 0, end, isLabel ? BodyPhraseEnd.Colon : BodyPhraseEnd.Verb), action, false);
    }

    private bool Is(string code) => _known.Contains(code) || PartyCode().IsMatch(code);

    /// <summary>The words in front of the bracket, back to the last mark, begin or hold a body's name.</summary>
    private static bool NamesBody(string text, int bracket)
    {
        var start = text.LastIndexOfAny([',', ';', ':', '.', '('], Math.Max(0, bracket - 1)) + 1;
        var folded = Folding.Fold(text[start..bracket]);
        for (var at = folded.Length - folded.TrimStart().Length; at >= 0 && at < folded.Length; at = folded.IndexOf(' ', at) + 1)
        {
            if (char.IsUpper(text[start + at]) && OrganHeads.LengthAt(folded, at) > 0)
            {
                return true;
            }

            if (folded.IndexOf(' ', at) < 0)
            {
                break;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\((?:(?:sau đây )?(?:gọi|viết) tắt(?: là)?\s?:?\s*)?[“""]?(?<code>\p{Lu}[\p{Lu}\d&]{1,11})[”""]?\)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Given();

    [GeneratedRegex(
        @"\G(?<name>(?<code>\p{Lu}[\p{Lu}\d&]{1,11})(?:\s(?:tỉnh|xã|phường|thành phố|huyện|đặc khu)(?=[\s:,]))?)(?![\p{L}\d/-])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"\G(?:,\s(?:và\s)?|;\s|\svà\s|\s-\s)(?=\p{Lu}[\p{Lu}\d&]+[\s:,])", RegexOptions.None, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:(?:VP|BTC|BTG|BTGDV|BDV|BNC|UBKT|CQUBKT|BXDĐ|BKT)(?:TU|TW|TƯ|HU|ĐU)|BTGDV|BXDĐ|CQUBKT|UBKT|ĐU(?:CA|QS|BP)|VPĐU|BTV(?:TU|ĐU)|TTTU|TTĐU)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex PartyCode();
}
