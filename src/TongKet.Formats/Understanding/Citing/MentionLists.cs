using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>What the members of a list share: "Thông tư số 08/…/TT-X và Thông tư số 09/…/TT-X của Bộ X"; "X đã ban hành A và B".</summary>
internal static partial class MentionLists
{
    public static void Share(string text, Mention[] mentions)
    {
        for (var i = mentions.Length - 2; i >= 0; i--)
        {
            var (first, second) = (mentions[i], mentions[i + 1]);
            if (first.Issuer is null && !second.IsIssuerInFront && IsSameSeries(text, first, second))
            {
                mentions[i] = first with { Issuer = second.Issuer };
            }

            if (first.IssuedOn is null && first.FactsEnd == first.End && IsOneBreath(text, first, second))
            {
                mentions[i] = mentions[i] with { IssuedOn = second.IssuedOn };
            }
        }

        for (var i = 1; i < mentions.Length; i++)
        {
            if (
                mentions[i].Issuer is null
                && mentions[i - 1].IsIssuerInFront
                && Between(text, mentions[i - 1], mentions[i]) is { } gap
                && (List().IsMatch(gap) || (gap.Length < LongestSubject && Next().IsMatch(gap)))
            )
            {
                mentions[i] = mentions[i] with
                {
                    Issuer = mentions[i - 1].Issuer,
                    IsIssuerInFront = true,
                    IssuedOn = mentions[i].IssuedOn ?? (mentions[i - 1].FactsEnd == mentions[i - 1].End ? mentions[i - 1].IssuedOn : null),
                };
            }
        }
    }

    private static bool IsSameSeries(string text, Mention first, Mention second) =>
        Series(first.Symbol) == Series(second.Symbol)
        && Between(text, first, second) is { Length: < 40 } gap
        && (gap.AsSpan().IndexOfAny('.', ';', ':') < 0 || Tie().IsMatch(gap));

    /// <summary>Nothing but a comma or "và" between two symbols: one date serves both.</summary>
    private static bool IsOneBreath(string text, Mention first, Mention second) =>
        Between(text, first, second) is { } gap && Tie().IsMatch(gap);

    private static string? Between(string text, Mention first, Mention second) =>
        second.Start > first.FactsEnd ? text[first.FactsEnd..second.Start] : null;

    private static string Series(string symbol) => symbol[(symbol.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"^\s*(?:,|và|;|&)?\s*(?:số\s*)?$", RegexOptions.None, 1000)]
    private static partial Regex Tie();

    private const int LongestSubject = 260;

    /// <summary>"… về giao dự toán và Thông tư số": the next paper of the same actor behind what the first is about.</summary>
    [GeneratedRegex(
        @"^(?:(?! của |\.\s).)*?(?:;| và)\s(?:Quyết định|Thông tư|Công văn|Kế hoạch|Hướng dẫn|Chỉ thị|Nghị quyết|Nghị định|Chương trình|Đề án)\s(?:số\s)?$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Next();

    [GeneratedRegex(@"^\s*(?:\([^)]{0,40}\)\s*)?(?:,|và|;|,\s*và)\s*(?:(?:\p{L}+\s+){1,4})?(?:số\s*)?$", RegexOptions.None, 1000)]
    private static partial Regex List();
}
