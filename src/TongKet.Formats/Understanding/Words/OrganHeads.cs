namespace TongKet.Formats.Understanding.Words;

/// <summary>
/// Words a body's name starts with, folded. Party: Điều lệ Đảng, Quy định 399-QĐ/TW; State: Luật Tổ chức chính quyền địa phương;
/// Front and unions: their charters. Ended bodies (huyện ủy, đảng đoàn, ban cán sự đảng) stay, because archives name them.
/// </summary>
internal static class OrganHeads
{
    private static readonly string[] Own =
    [
        "đảng bộ",
        "đảng ủy",
        "tỉnh ủy",
        "thành ủy",
        "thị ủy",
        "huyện ủy",
        "quận ủy",
        "quân ủy",
        "khu ủy",
        "chi bộ",
        "chi ủy",
        "đảng đoàn",
        "ban cán sự",
        "ban thường vụ",
        "thường vụ",
        "ban chấp hành",
        "bch",
        "btv",
        "ban bí thư",
        "bộ chính trị",
        "thường trực",
        "trung ương",
        "ban",
        "văn phòng",
        "ủy ban",
        "ubnd",
        "ubmttq",
        "ubkt",
        "hội đồng",
        "hđnd",
        "đoàn đại biểu",
        "mặt trận",
        "mttq",
        "tổ chức chính trị",
        "liên đoàn",
        "công đoàn",
        "đoàn thanh niên",
        "đoàn tncs",
        "đoàn",
        "đoàn thể",
        "tỉnh đoàn",
        "thành đoàn",
        "huyện đoàn",
        "thị đoàn",
        "hội",
        "liên hiệp",
        "liên minh",
        "sở",
        "bộ",
        "cục",
        "tổng cục",
        "chi cục",
        "vụ",
        "phòng",
        "trung tâm",
        "trường",
        "học viện",
        "viện",
        "viện kiểm sát",
        "tòa án",
        "thanh tra",
        "công an",
        "quân khu",
        "bộ chỉ huy",
        "bộ tư lệnh",
        "kiểm toán",
        "ngân hàng",
        "kho bạc",
        "bảo hiểm",
        "thuế",
        "hải quan",
        "quỹ",
        "báo",
        "đài",
        "tạp chí",
        "cổng thông tin",
        "thông tấn",
        "tổng công ty",
        "công ty",
        "tập đoàn",
        "doanh nghiệp",
        "hợp tác xã",
        "bệnh viện",
        "trạm",
        "đội",
        "tổ",
        "tiểu ban",
        "chính phủ",
        "thủ tướng",
        "quốc hội",
        "nhà xuất bản",
        "cơ quan",
        "đơn vị",
        "chính quyền",
        "cấp ủy",
        "tổ chức đảng",
        "lực lượng",
        "khối",
        "bưu điện",
        "điện lực",
        "hạt kiểm lâm",
        "ban quản lý",
        "thủ trưởng",
        "người đứng đầu",
        "giám đốc",
        "chủ tịch",
        "chánh văn phòng",
        "trưởng ban",
        "trưởng phòng",
        "bí thư",
        "lãnh đạo",
        "cơ sở",
        "địa phương",
        "ngành",
        "hiệp hội",
        "tổng liên đoàn",
        "nhà trường",
        "chủ đầu tư",
        "ubmttqvn",
        "vp",
        "vpub",
        "tt",
        "ttub",
        "tổ công tác",
        "ban chỉ đạo",
    ];

    /// <summary>Nouns that name a group of bodies behind "các": "các xã, phường", "các thành viên".</summary>
    private static readonly string[] Groups =
    [
        "xã",
        "phường",
        "huyện",
        "quận",
        "tỉnh",
        "thành phố",
        "thị xã",
        "đặc khu",
        "thôn",
        "ấp",
        "khu phố",
        "tổ dân phố",
        "cấp",
        "tổ chức",
        "ban ngành",
        "chi đoàn",
        "chi hội",
        "bên",
        "đồng chí",
        "thành viên",
        "cụm",
        "hộ",
        "chủ",
        "nhà thầu",
        "nhà máy",
        "khu công nghiệp",
        "dự án",
        "phóng viên",
        "đoàn viên",
        "văn phòng",
    ];

    private static readonly HashSet<string> Plurals = new(["các", "những", "mọi", "mỗi", "từng"], StringComparer.Ordinal);

    /// <summary>Pairs of words that start like a body and are none.</summary>
    private static readonly HashSet<string> NotBodies = new(
        new[]
        {
            "báo cáo",
            "báo chí",
            "hội nghị",
            "hội thảo",
            "hội thu",
            "hội viên",
            "đội ngũ",
            "đội viên",
            "đoàn kết",
            "đoàn viên",
            "đoàn kiểm",
            "bộ máy",
            "bộ chỉ",
            "bộ tiêu",
            "tổ quốc",
            "phòng chống",
            "phòng ngừa",
            "phòng trào",
            "trường hợp",
            "viện trợ",
            "ngành nghề",
            "đơn vị hành",
            "quỹ đất",
            "vụ việc",
            "trung ương cục",
            "bộ đội",
            "hội tụ",
            "hội nhập",
            "cơ sở vật",
            "cơ sở dữ",
            "cơ sở hạ",
            "khối lượng",
            "khối đại",
            "ban hành",
            "thuế suất",
            "trạm y",
            "đoàn công",
            "thanh tra việc",
            "hội đủ",
            "bộ phận",
            "tổ chức",
            "phòng họp",
            "sở hữu",
            "bộ luật",
            "địa phương hóa",
            "cơ quan tâm",
            "lực lượng lao",
            "dự án đầu",
            "các cơ sở vật",
            "hội báo",
            "hội thi",
            "hội chợ",
            "lãnh đạo chỉ",
            "lãnh đạo thực",
            "bộ thủ",
            "bộ câu",
            "bộ chỉ số",
        }
            .Select(Folding.Fold)
            .Except(["bộ chỉ"]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> GroupHeads = new(Own.Concat(Groups).Select(Folding.Fold), StringComparer.Ordinal);

    private static readonly HashSet<string> Heads = new(Own.Select(Folding.Fold), StringComparer.Ordinal);

    /// <summary>Heads that open a printed letterhead: a body, neither a person nor a group.</summary>
    private static readonly HashSet<string> NotInHeader = new(
        new[]
        {
            "các",
            "trung ương",
            "đơn vị",
            "cơ quan",
            "bộ",
            "tổ chức đảng",
            "lãnh đạo",
            "chủ tịch",
            "giám đốc",
            "bí thư",
            "tổ",
            "ngành",
            "địa phương",
        }.Select(Folding.Fold),
        StringComparer.Ordinal
    );

    private static readonly int LongestWords = Own.Max(h => h.Count(c => c == ' ') + 1);

    /// <summary>Length of the head that the folded text has at a place, or 0.</summary>
    public static int LengthAt(string folded, int start)
    {
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
        var end = start;
        for (var words = 1; words <= LongestWords && end < folded.Length; words++)
        {
            end = WordEnd(folded, end);
            var head = folded[start..end];
            if (words is 2 or 3 && NotBodies.Contains(head) && !heads.Contains(head))
            {
                return 0;
            }

            best = heads.Contains(head) ? head.Length : best;
            if (end >= folded.Length || folded[end] != ' ')
            {
                break;
            }

            end++;
        }

        return best;
    }

    /// <summary>Whether a line of a letterhead starts the name of another body.</summary>
    public static bool StartsHeader(string line)
    {
        var folded = Folding.Fold(line);
        var length = LengthAt(folded, 0);
        return length > 0 && (!NotInHeader.Contains(folded[..length]) || (folded[..length] == "bộ" && folded.Length > 2));
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
