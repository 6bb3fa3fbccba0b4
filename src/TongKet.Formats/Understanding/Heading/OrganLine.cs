using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Lines of a letterhead that begin an organ's name, and lines that are only its beginning.</summary>
internal static class OrganLine
{
    /// <summary>Heads that name an issuer in a letterhead though in running text they rarely name a body.</summary>
    private static readonly string[] MoreHeads = WordList.Folded(
        """
        đại hội | cơ quan | tổ công tác | tổ đại biểu | đoàn kiểm tra | đoàn công tác | đoàn giám sát | cụm thi đua | khối thi đua | câu lạc bộ | xí
        nghiệp | nhà máy | bộ đội | lữ đoàn | sư đoàn | trung đoàn | tiểu đoàn | đồn biên phòng | binh đoàn | quân chủng | bảo tàng | thư viện |
        vườn quốc gia | hiệp hội | tòa án | ctcp | ủy ban
        """
    );

    /// <summary>Words that cannot be a whole issuer: the rest of the name stands on the next line.</summary>
    private static readonly HashSet<string> Beginnings = WordList.Set(
        """
        đảng ủy | đảng bộ | chi bộ | ban chấp hành | bch | ban cán sự đảng | đảng đoàn | ban thường vụ | ủy ban thường vụ | thường trực | ban chỉ đạo | ban chỉ huy |
        hội đồng | ủy ban nhân dân | hội đồng nhân dân | ubnd | hđnd | tổng công ty | công ty | ủy ban mặt trận tổ quốc | hội liên hiệp | trường | sở |
        bộ | phòng | trung tâm | liên đoàn lao động | ủy ban kiểm tra | văn phòng | đoàn tncs hồ chí minh
        """
    );

    private static readonly string[] Ties = [" và", " của", " các", " thuộc", " -", " –", ",", " với"];

    /// <summary>Also when OCR lost the line's marks and a sentence of the paper has them.</summary>
    public static bool Starts(string line, Spelling spelling) =>
        Starts(line) || (Casing.IsUpper(line) && spelling.InSentence(line) is { } written && Starts(written));

    public static bool Starts(string line)
    {
        var folded = Folding.Fold(line);
        var length = WordList.LengthAt(MoreHeads, folded, 0);
        if (length == 0)
        {
            length = OrganHeads.StartsHeader(line) ? OrganHeads.LengthAt(folded, 0) : 0;
        }

        // "PHÒNG, CHỐNG TỘI PHẠM" goes on with a name.
        return length > 0 && !(length < folded.Length && folded[length] == ',');
    }

    public static bool IsUnfinished(string line)
    {
        var folded = Folding.Fold(line).TrimEnd();
        return Beginnings.Contains(folded) || Ties.Any(t => folded.EndsWith(t, StringComparison.Ordinal));
    }
}
