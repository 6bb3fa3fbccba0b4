using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Reads what stands around a symbol: the type in front, date and issuer behind, or the issuer in front ("X tại Công văn số …").</summary>
internal static partial class MentionReader
{
    private const int Front = 90;

    public static IReadOnlyList<Mention> Read(string text)
    {
        var found = SymbolFinder.In(text).ToList();
        var mentions = new List<Mention>(found.Count);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var (symbol, start, end) = found[i];
            var limit = i + 1 < found.Count ? found[i + 1].Start : text.Length;
            var floor = i > 0 ? found[i - 1].End : 0;
            var mention = ReadOne(text, symbol, start, end, floor, limit);
            if (mention.Issuer is null && mentions.Count > 0 && IsSameSeries(text, mention, mentions[^1]))
            {
                mention = mention with { Issuer = mentions[^1].Issuer };
            }

            mentions.Add(mention);
        }

        mentions.Reverse();
        return mentions;
    }

    private static Mention ReadOne(string text, string symbol, int start, int end, int floor, int limit)
    {
        var front = text[Math.Max(floor, start - Front)..start];
        var at = end;
        DateOnly? date = null;
        var opening = DateOpening().Match(text, at);
        if (
            opening.Success
            && opening.Index == at
            && Dates.At(text, at + opening.Length) is { Year: not null } written
            && written.Start < limit
        )
        {
            date = written.On(null);
            at = written.End;
            if (at < text.Length && text[at] == ')')
            {
                at++;
            }
        }
        else if (OpenDate().Match(text, end) is { Success: true } open && open.Index == end)
        {
            at = end + open.Length;
        }

        var issuer = IssuerBehind(text, at, limit) is { } behind ? behind : IssuerInFront(front);
        return new Mention(symbol, KindOf(symbol, front), date, issuer?.Name, start, end, Math.Max(at, issuer?.End ?? at));
    }

    private static (string Name, int End)? IssuerBehind(string text, int at, int limit)
    {
        var match = Of().Match(text, at, Math.Min(limit, text.Length) - at);
        if (!match.Success || match.Index != at)
        {
            return null;
        }

        var start = match.Index + match.Length;
        var end = IssuerName.End(text, start, limit);
        return end > start + 2 && OrganHeads.LengthAt(Folding.Fold(text[start..end]), 0) > 0 ? (text[start..end].TrimEnd(), end) : null;
    }

    private static (string Name, int End)? IssuerInFront(string front)
    {
        var match = InFront().Match(front);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var start = Math.Max(name.LastIndexOf(" của ", StringComparison.Ordinal) + 5, 0);
        name = start >= 5 ? name[start..] : name;
        name = name[(name.LastIndexOfAny([',', ';', '(', ':']) + 1)..].Trim();
        var folded = Folding.Fold(name);
        return OrganHeads.LengthAt(folded, 0) > 0 && name.Length > 4 ? (name, 0) : null;
    }

    private static string? KindOf(string symbol, string front)
    {
        if (SymbolCodes.TypeOf(symbol) is { } code)
        {
            return code;
        }

        var folded = Folding.Fold(front);
        var best = (At: -1, Code: (string?)null);
        foreach (var name in DocumentTypes.FoldedNames)
        {
            var at = folded.LastIndexOf(name, StringComparison.Ordinal);
            if (at > best.At && folded.Length - at < 60)
            {
                best = (at, DocumentTypes.CodeOfName(name));
            }
        }

        return best.Code ?? (symbol.Contains("/QH", StringComparison.Ordinal) ? "NQ" : "CV");
    }

    /// <summary>"Thông tư số 08/2024/TT-X và Thông tư số 09/2025/TT-X của Bộ X": one issuer for both.</summary>
    private static bool IsSameSeries(string text, Mention first, Mention second)
    {
        var between = second.Start - first.FactsEnd;
        return between is > 0 and < 40
            && Series(first.Symbol) == Series(second.Symbol)
            && text.AsSpan(first.FactsEnd, between).IndexOfAny('.', ';', ':') < 0;
    }

    private static string Series(string symbol) => symbol[(symbol.LastIndexOf('/') + 1)..];

    /// <summary>A date with its day left open: "ngày /12/2025".</summary>
    [GeneratedRegex(@"\G\s*,?\s*ngày[\s.…]*(?:\d{0,2}\s*/\s*){1,2}\d{4}", RegexOptions.None, 1000)]
    private static partial Regex OpenDate();

    [GeneratedRegex(@"\G\s*[,(]?\s*(?:ngày\s*)?(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex DateOpening();

    [GeneratedRegex(@"\G\s*(?:\([^)]{0,30}\)\s*)?,?\s*của\s+", RegexOptions.None, 1000)]
    private static partial Regex Of();

    [GeneratedRegex(@"(?<name>\p{L}[^.;]{2,70}?)\s+(?:đã\s+[^.;]{0,40}\s+)?tại\s+(?:\p{L}+\s+){1,3}số\s*$", RegexOptions.None, 1000)]
    private static partial Regex InFront();
}
