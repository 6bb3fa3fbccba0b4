using System.Text.RegularExpressions;

namespace TongKet.Organizations.Resolving;

/// <summary>The ways in which papers write the name of one body.</summary>
internal static partial class NameForms
{
    // What stands for the same body: its short legal forms, and the older word for the same organ.
    private static readonly (string Long, string Short)[] SameBody =
    [
        ("ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"),
        ("mặt trận tổ quốc việt nam", "mặt trận tổ quốc"),
        ("liên hiệp phụ nữ việt nam", "liên hiệp phụ nữ"),
        ("nông dân việt nam", "nông dân"),
        ("cựu chiến binh việt nam", "cựu chiến binh"),
        ("đoàn thanh niên cộng sản hồ chí minh tỉnh", "tỉnh đoàn"),
        ("đoàn thanh niên cộng sản hồ chí minh thành phố", "thành đoàn"),
        ("đảng bộ tỉnh", "tỉnh ủy"),
        ("đảng bộ thành phố", "thành ủy"),
        ("đảng bộ thị xã", "thị ủy"),
        ("đảng bộ xã", "đảng ủy xã"),
        ("đảng bộ phường", "đảng ủy phường"),
        ("đảng bộ đặc khu", "đảng ủy đặc khu"),
        ("trung ương đảng", "trung ương"),
    ];

    // Their papers all carry the head line of the Central Committee (HD 05-HD/VPTW, II.2.1).
    private static readonly HashSet<string> CentralLeadership = ["trung ương", "bộ chính trị", "ban bí thư", "ban bí thư trung ương"];

    /// <summary>The whole name for comparing.</summary>
    public static string Full(string name)
    {
        var folded = Fold.Of(name);
        foreach (var (longer, shorter) in SameBody)
        {
            folded = folded.Replace(longer, shorter, StringComparison.Ordinal);
        }

        return CentralLeadership.Contains(folded) ? "ban chấp hành trung ương" : folded;
    }

    /// <summary>Without the word for the kind of place: "ủy ban nhân dân bình an".</summary>
    public static string Loose(string name) => CommuneWord.Replace(Full(name), " ");

    /// <summary>A printed name without what addresses its standing body or head: "thường trực", "ban thường vụ", "chủ tịch" ...</summary>
    public static string WithoutOfficers(string folded)
    {
        var rest = Officers.Replace(folded, "");
        return rest.Length == 0 ? folded : rest;
    }

    /// <summary>The forms of a name within its own place, from the fullest to the shortest; the flag tells the shortest, understood only inside the place.</summary>
    public static IEnumerable<(string Form, bool OnlyInside)> Within(string full, TerritoryWords words)
    {
        yield return (full, false);
        var shorter = words.Proper.Length > 0 ? DropEnd(full, words.Proper) : full;
        if (shorter != full)
        {
            yield return (shorter, false);
        }

        foreach (var end in new[] { words.Committee, words.Unit }.Where(w => w.Length > 0))
        {
            var bare = DropEnd(shorter, end);
            if (bare != shorter)
            {
                yield return (bare, true);
            }
        }
    }

    private static string DropEnd(string text, string end) =>
        text.Length > end.Length + 1 && text.EndsWith(" " + end, StringComparison.Ordinal) ? text[..^(end.Length + 1)] : text;

    [GeneratedRegex(@" (?:xã|phường|đặc khu|thị trấn) ")]
    private static partial Regex CommuneWord { get; }

    [GeneratedRegex(
        @"^(?:(?:kính gửi|gửi|thông qua|qua|đồng chí|tập thể|lãnh đạo|thủ trưởng|người đứng đầu|thường trực|ban thường trực|ban thường vụ|ban chấp hành|ban lãnh đạo|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chánh|trưởng)\s+)+"
    )]
    private static partial Regex Officers { get; }
}
