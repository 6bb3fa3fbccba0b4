using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Issuer and date that stand in front of a symbol: "X tại Công văn số", "Ngày 05/6/2026, X ban hành Công văn số", "Tờ trình của X … (Tờ trình số".</summary>
internal static partial class FrontFacts
{
    private const int Reach = 260;

    public static (string? Issuer, DateOnly? Date) Of(string text, int floor, int start)
    {
        var from = Math.Max(floor, start - Reach);
        var front = text[from..start];
        if (Acts().Match(front) is { Success: true } acts && Name(acts.Groups["name"].Value) is { } actor)
        {
            return (actor, DateOf(acts.Groups["name"].Value) ?? DateOf(front[..acts.Groups["name"].Index]));
        }

        if (OfBody().Match(front) is { Success: true } whose && Named(whose.Groups["name"].Value) is { } owner)
        {
            return (owner, null);
        }

        if (At().Match(front) is { Success: true } at && Name(at.Groups["name"].Value) is { } said)
        {
            return (said, null);
        }

        var wide = text[Math.Max(0, start - Reach)..start];
        if (!wide.Contains('(', StringComparison.Ordinal))
        {
            return (null, null);
        }

        return Bracketed().Match(wide) is { Success: true } same ? (Named(same.Groups["name"].Value), null)
            : InBrackets().Match(wide) is { Success: true } bracket
                ? (BeforeBracket(bracket.Groups["name"].Value, wide[..bracket.Index]), null)
            : (null, null);
    }

    /// <summary>"Ngày 05/6/2026, X ban hành …": the date in front of the actor.</summary>
    private static DateOnly? DateOf(string front)
    {
        var match = Dated().Match(front);
        return match.Success && Dates.At(front, match.Groups["date"].Index) is { Year: not null } written ? written.On(null) : null;
    }

    /// <summary>"X (Công văn số …)"; in "các Bộ: A (…), B (…)" the head stands once.</summary>
    private static string? BeforeBracket(string phrase, string before)
    {
        if (Name(phrase) is { } name)
        {
            return name;
        }

        var item = phrase[(phrase.LastIndexOfAny([',', ';', ':']) + 1)..].Trim();
        var head = Heads().Match(before + phrase);
        return head.Success && item.Length > 2 && char.IsUpper(item[0]) ? head.Groups["head"].Value + " " + item : null;
    }

    /// <summary>The last body's name in a phrase: behind "của", behind a mark, without the verb at its end.</summary>
    private static string? Name(string phrase)
    {
        var of = phrase.LastIndexOf(" của ", StringComparison.Ordinal);
        var name = of >= 0 && !IsPartOfName(phrase, of) ? phrase[(of + 5)..] : phrase;
        var term = Term().Match(name);
        name = term.Success ? name[..term.Index] : name;
        name = name[(name.LastIndexOfAny([',', ';', '(', ':']) + 1)..].Trim();
        name = Verb().Replace(name, "").Trim();
        name = IssuerName.IsBody(name) ? name[..IssuerName.End(name, 0, name.Length)].Trim() : LastBody(name);
        name = name.Length > 0 ? name + term.Value : name;
        // "lãnh đạo Chính phủ" is no issuer of papers.
        return name.Length > 4 && !Folding.Fold(name).StartsWith("lãnh đạo", StringComparison.Ordinal) ? name : null;
    }

    /// <summary>"Tổ công tác đặc biệt của Chính phủ": a body of a body.</summary>
    private static bool IsPartOfName(string phrase, int of) =>
        Folding.Fold(phrase[..of]) is var front
        && (front.StartsWith("tổ công tác", StringComparison.Ordinal) || front.StartsWith("đoàn ", StringComparison.Ordinal))
        && front.IndexOfAny([',', ';', ':']) < 0;

    /// <summary>"… báo cáo Thủ tướng Chính phủ": the body a phrase ends with.</summary>
    private static string LastBody(string phrase)
    {
        var folded = Folding.Fold(phrase);
        for (var at = phrase.LastIndexOf(' '); at > 0; at = phrase.LastIndexOf(' ', at - 1))
        {
            if (
                char.IsUpper(phrase[at + 1])
                && OrganHeads.LengthAt(folded, at + 1) > 0
                && !folded[..at].EndsWith("lãnh đạo", StringComparison.Ordinal)
            )
            {
                var name = phrase[WithOffice(phrase, folded, at + 1)..];
                return name[..IssuerName.End(name, 0, name.Length)].Trim();
            }
        }

        return "";
    }

    /// <summary>"Thủ tướng Chính phủ": an office right in front belongs to the name.</summary>
    private static int WithOffice(string phrase, string folded, int start)
    {
        for (var at = start - 2; at > 0 && start - at < 30; at--)
        {
            if (folded[at - 1] == ' ' && char.IsUpper(phrase[at]) && at + OrganHeads.LengthAt(folded, at) + 1 == start)
            {
                return at;
            }
        }

        return start;
    }

    private static string? Named(string phrase)
    {
        var name = phrase[..IssuerName.End(phrase, 0, phrase.Length)].Trim();
        return name.Length > 4 && IssuerName.IsBody(name) ? name : null;
    }

    [GeneratedRegex(@"\s\((?:khóa|khoá)\s[^)]{1,12}\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Term();

    // "X đã ban hành Công văn số": whose act it is.
    [GeneratedRegex(
        @"(?:^|[.;,:(]\s*|\s)(?<name>\p{Lu}[^.;]{2,90}?)\s+(?:đã\s+|vừa\s+|tiếp tục\s+)?(?:ban hành|có|phát hành|ra|gửi|ký ban hành|ký|trình bày|báo cáo|trình)\s+(?!kèm\s)(?:các\s+)?(?:\p{L}+\s+){1,4}(?:số\s*)?$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Acts();

    // "Công văn của Sở X số …", "các Nghị định của Chính phủ: số …; số …".
    [GeneratedRegex(
        @"\p{Lu}\p{L}+(?:\s\p{L}+){0,3}?\scủa\s(?<name>\p{Lu}[^.;:()]{2,90}?)\s?(?::[^:.]{0,160})?\ssố\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex OfBody();

    [GeneratedRegex(@"[Nn]gày\s+(?<date>\d[\d\s/.\p{L}-]{5,30}?)(?:\s*,|\s(?=\p{Lu}))[^,]*$", RegexOptions.None, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"(?<name>\p{L}[^.;]{2,110}?)\s+(?:đã\s+[^.;]{0,40}\s+)?tại\s+(?:các\s+)?(?:\p{L}+\s+){1,4}số\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex At();

    // The same type again in brackets: "Tờ trình của Đảng ủy … về … (Tờ trình số".
    [GeneratedRegex(@"(?<type>\p{Lu}\p{L}+\s\p{L}+)\scủa\s(?<name>\p{Lu}[^;()]{4,200})\s*\(\k<type>\s(?:số\s*)?$", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<name>\p{Lu}[^()]{3,160}?)\s*\((?:\p{L}+\s){1,4}(?:số\s*)?$", RegexOptions.None, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"các (?<head>Bộ|Sở|Ban|Cục|Phòng)\s*:", RegexOptions.None, 1000)]
    private static partial Regex Heads();

    [GeneratedRegex(
        @"\s+(?:theo\s+|đã\s+)?(?:(?<!ban )chỉ đạo|yêu cầu|giao|đề nghị|thông báo|kết luận|nêu|hướng dẫn|quy định|cho ý kiến|triển khai|được giao|xin ý kiến|có ý kiến)(?:\s.*)?$|\s+(?:báo cáo|trình bày|trình)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Verb();
}
