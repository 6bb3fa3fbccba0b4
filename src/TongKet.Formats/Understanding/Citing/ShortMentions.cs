using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>"Kết luận 72, ngày 23/02/2024 của Bộ Chính trị": a mention without the symbol's letters gives date and issuer to the one paper it can mean.</summary>
internal static partial class ShortMentions
{
    public static void Fill(PaperView view, IReadOnlyList<ReferenceBuilder> references)
    {
        if (references.All(r => r.IsDated && r.HasIssuer))
        {
            return;
        }

        foreach (var text in view.Passages.Select(p => p.Value))
        {
            foreach (Match match in Short().Matches(text))
            {
                var (date, at) = DateBehind.At(text, match.Index + match.Length, text.Length);
                var issuer = IssuerBehind.At(text, at, text.Length)?.Name;
                if (date is not null || issuer is not null)
                {
                    Meant(match, references)?.Fill(date, issuer);
                }
            }
        }
    }

    private static ReferenceBuilder? Meant(Match match, IReadOnlyList<ReferenceBuilder> references)
    {
        var code = DocumentTypes.CodeOfName(match.Groups["type"].Value);
        var number = match.Groups["number"].Value.TrimStart('0');
        var fitting = references.Where(r => r.First.Kind == code && Number(r.First.Symbol) == number).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static string Number(string symbol) => symbol[..Math.Max(0, symbol.AsSpan().IndexOfAnyExceptInRange('0', '9'))].TrimStart('0');

    [GeneratedRegex(
        @"(?<type>Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Kế hoạch|Hướng dẫn|Thông báo|Chương trình|Đề án|Công văn)\s(?:số\s)?(?<number>\d{1,4})(?=,?\s(?:ngày\s)?\d|\s?\((?:ngày\s)?\d|,?\scủa\s)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Short();
}
