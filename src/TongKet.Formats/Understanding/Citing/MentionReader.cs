using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Reads what stands around a symbol: the type in front, date and issuer behind, or both in front.</summary>
internal static partial class MentionReader
{
    private const int Front = 200;

    public static IReadOnlyList<Mention> Read(string text)
    {
        var found = SymbolFinder.In(text).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var folded = Folding.Fold(text);
        var mentions = new Mention[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            var limit = i + 1 < found.Count ? found[i + 1].Start : text.Length;
            mentions[i] = ReadOne(text, folded, found[i], i > 0 ? found[i - 1].End : 0, limit);
        }

        MentionLists.Share(text, mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = mentions[i] with { Relation = RelationReader.Read(text, folded, mentions, i) };
        }

        return [.. mentions.Where(m => m.IsNamed)];
    }

    private static Mention ReadOne(string text, string folded, FoundSymbol found, int floor, int limit)
    {
        var front = folded[Math.Max(floor, found.Start - Front)..found.Start];
        var (date, at) = DateBehind.At(text, found.End, limit);
        var behind = IssuerBehind.At(text, at, limit);
        if (date is null && behind is { } name)
        {
            // "của Ban Chấp hành Trung ương khóa XII, ngày 25/10/2017"
            (date, at) = DateBehind.At(text, name.End, limit);
        }

        var before = behind is null ? FrontFacts.Of(text, floor, found.Start) : (null, null);
        return new Mention(found.Symbol, CitedKind.Of(found.Symbol, front), found.Start, found.End)
        {
            IssuedOn = date ?? before.Item2,
            Issuer = behind?.Name ?? before.Item1,
            IsIssuerInFront = behind is null && before.Item1 is not null,
            FactsEnd = Math.Max(at, behind?.End ?? at),
            IsNamed = date is not null || behind is not null || SymbolCodes.TypeOf(found.Symbol) is not null || Naming().IsMatch(front),
        };
    }

    // "số", or a type's name, or the comma of a list right in front.
    [GeneratedRegex(@"(?:số|văn bản|công văn|quyết định|kế hoạch|báo cáo|luật|thông tư|,|và|;)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Naming();
}
