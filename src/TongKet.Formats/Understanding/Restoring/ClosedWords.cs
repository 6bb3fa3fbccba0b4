using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>The phrases that an official paper is built of: what the rules of this library look for, and nothing else.</summary>
internal static class ClosedWords
{
    // NĐ 30/2020/NĐ-CP, Phụ lục I; HD 05-HD/VPTW: letterhead, grounds, deadlines, foot.
    private static readonly string[] Frame = WordList.Folded(
        """
        cộng hòa xã hội chủ nghĩa việt nam | độc lập | tự do | hạnh phúc | đảng cộng sản việt nam | kính gửi | kính trình | đồng kính gửi | nơi nhận | như trên | về việc |
        căn cứ | theo đề nghị | trước ngày | sau ngày | từ ngày | đến ngày | ngày tháng | chậm nhất | muộn nhất | thời gian | thời hạn | hạn cuối | hoàn thành trước | hằng năm |
        hằng quý | hằng tháng | hằng tuần | hàng năm | hàng quý | hàng tháng | hàng tuần | định kỳ | trong năm | trong quý | trong tháng | đầu năm | cuối năm | quý iv | thường xuyên |
        chủ trì | phối hợp với | phối hợp cùng | chủ trì, phối hợp | đơn vị chủ trì | cơ quan chủ trì | cơ quan phối hợp | đơn vị phối hợp | có trách nhiệm | chịu trách nhiệm |
        giao cho | đề nghị | yêu cầu | phân công | tổ chức thực hiện | sản phẩm | kinh phí | nội dung | nhiệm vụ | mục đích | quan điểm | tiến độ | gọi tắt là | sau đây gọi tắt là |
        phụ lục | đề cương | phần thứ nhất | phần thứ hai | phần thứ ba | phần thứ tư | kèm theo | ban hành kèm theo | thay mặt | ký thay | thừa lệnh | để báo cáo | để thực hiện |
        để chỉ đạo | để phối hợp | các tỉnh | các đơn vị | các cơ quan | các địa phương | các sở | các ban | các ngành | các cấp | toàn tỉnh | thành phố | trên địa bàn | trực thuộc |
        trung ương | nhân dân | thủ tướng chính phủ | cục thuế | tổng cục thuế | chi cục thuế | cục hải quan | cục thống kê | tổng cục | phó tổng cục trưởng | tổng cục trưởng | phó cục trưởng | phó chủ tịch | phó giám đốc | phó bí thư | phó trưởng ban |
        phó chánh văn phòng | chánh văn phòng | phó thủ tướng | phó bí thư thường trực | phó chủ tịch thường trực | ban chấp hành trung ương | ủy ban nhân dân | hội đồng nhân dân |
        ủy ban mặt trận tổ quốc | mặt trận tổ quốc | mặt trận tổ quốc việt nam | ủy ban kiểm tra | viện kiểm sát nhân dân | tòa án nhân dân | liên đoàn lao động | hội liên hiệp phụ nữ |
        hội cựu chiến binh | hội nông dân | đoàn thanh niên | tỉnh ủy | thành ủy | huyện ủy | đảng ủy | đảng bộ tỉnh | đảng bộ thành phố | ban tuyên giáo và dân vận | văn phòng tỉnh ủy |
        ban tổ chức | ban nội chính | ban dân vận | ban tuyên giáo | ban chỉ đạo | thường trực tỉnh ủy | ban thường vụ tỉnh ủy | văn phòng trung ương | chủ tịch nước | tổng bí thư
        """
    );

    // Levels are words of one syllable that stand for others without their marks; behind these they are levels.
    private static readonly string[] OfLevels = WordList.Folded(
        "nhân dân | công an | quân sự | mặt trận | nông dân | phụ nữ | thanh niên | lao động | chiến binh | đảng | ubnd | hđnd | lđlđ | đoàn | việt nam | cơ quan đảng | địa bàn | toàn"
    );

    private static readonly string[] Levels = [" tỉnh", " xã", " phường", " huyện", " đặc khu"];

    private static readonly string[] Offices = ["bộ ", "sở ", "phòng ", "ban ", "cục ", "chi cục ", "tổng cục ", "vụ "];

    /// <summary>Phrases of two words or more.</summary>
    public static IEnumerable<string> Phrases =>
        Frame
            .Concat(OfLevels.SelectMany(b => Levels.Select(l => b + l)))
            .Concat(OrganTables.Own)
            .Concat(OrganTables.Holders)
            .Concat(OrganTables.Groups)
            .Concat(TaskVerbs.All)
            .Concat(NameNouns.All)
            .Concat(DocumentTypes.FoldedNames)
            .Concat(UsualWords.Pairs.Select(Folding.Fold))
            .Where(p => p.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    /// <summary>"bộ tài chính", "sở y tế": heads that are common words too, so the text must begin them with a capital.</summary>
    public static IEnumerable<string> Names =>
        from noun in NameNouns.Kinds.Append("y tế").Append("tài chính").Append("giao thông vận tải")
        where noun.Contains(' ', StringComparison.Ordinal)
        from head in Offices
        select head + noun;
}
