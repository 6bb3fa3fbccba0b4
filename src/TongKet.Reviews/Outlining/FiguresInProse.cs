using System.Text.RegularExpressions;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Outlining;

/// <summary>Figures that an outline asks for in words: "(số hội nghị, số người tham gia)". They are offered, never taken unasked.</summary>
internal static partial class FiguresInProse
{
    private const int Longest = 120;

    // What is counted ends where the sentence goes on to say what happened to it.
    private static readonly string[] Ends =
    [
        "tham gia",
        "tham dự",
        "được",
        "đã",
        "bị",
        "có",
        "của",
        "do",
        "theo",
        "trong",
        "từ",
        "tại",
        "ban hành",
        "tổ chức",
        "triển khai",
        "thực hiện",
        "về",
    ];

    public static IReadOnlyList<IndicatorDraft> Find(string title) =>
        [
            .. Stretches(title)
                .SelectMany(s => Parts().Split(s))
                .Select(p => p.Trim(' ', '.', '…', ':'))
                .Where(p => p.Length is > 3 and <= Longest && Asks().IsMatch(p))
                .Select(p => new IndicatorDraft(char.ToUpper(p[0], Kernel.Time.VietnamTime.Culture) + p[1..], UnitOf(p)))
                .DistinctBy(f => (f.Name, f.Unit)),
        ];

    // A line of an outline may be nothing but figures: "- Số hội nghị, số lượt người dự".
    private static IEnumerable<string> Stretches(string title) =>
        Asks().IsMatch(title.TrimStart())
            ? [Brackets().Replace(title, "")]
            : Brackets().Matches(title).Select(m => m.Groups["inside"].Value);

    private static string UnitOf(string part)
    {
        var words = part.ToLower(Kernel.Time.VietnamTime.Culture);
        if (words.StartsWith("tỷ lệ", StringComparison.Ordinal) || words.StartsWith("tỉ lệ", StringComparison.Ordinal))
        {
            return "%";
        }

        if (words.Contains("kinh phí", StringComparison.Ordinal) || words.Contains("số tiền", StringComparison.Ordinal))
        {
            return "triệu đồng";
        }

        var counted = Counting().Replace(words, "").Trim();
        var end = Ends.Select(e => (" " + counted + " ").IndexOf(" " + e + " ", StringComparison.Ordinal))
            .Where(i => i > 0)
            .DefaultIfEmpty(counted.Length)
            .Min();
        var unit = counted[..Math.Min(end, counted.Length)].Trim();
        return unit.Split(' ').Length <= 4 ? unit : "";
    }

    [GeneratedRegex(@"\((?<inside>[^()]{4,600})\)", RegexOptions.None, 200)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*[,;]\s*|\s+và\s+(?=số\s|tổng\s|tỷ\s|tỉ\s)", RegexOptions.None, 200)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(số\s|tổng số\s|số lượng\s|tỷ lệ\s|tỉ lệ\s|kinh phí\s|tổng kinh phí\s)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(tổng\s+)?số\s+(lượng\s+)?", RegexOptions.None, 200)]
    private static partial Regex Counting();
}
