using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Headings under which a paper states aims, background or results, not tasks.</summary>
internal static class SectionHeads
{
    private static readonly HashSet<string> Whole = WordList.Set(
        """
        mục đích | yêu cầu | mục đích, yêu cầu | mục đích - yêu cầu | mục đích và yêu cầu | mục tiêu | mục tiêu chung | mục tiêu
        cụ thể | mục tiêu chủ yếu | mục tiêu tổng quát | quan điểm | quan điểm chỉ đạo | quan điểm, mục tiêu | nguyên tắc | phạm
        vi | đối tượng | phạm vi, đối tượng | căn cứ | sự cần thiết | tình hình chung | đặc điểm tình hình | đánh giá chung | ưu
        điểm | hạn chế | nguyên nhân | bài học kinh nghiệm | kết quả đạt được | tồn tại, hạn chế | thời gian, địa điểm | thành
        phần | thời gian thực hiện | thời gian tổ chức | thời gian và địa điểm | địa điểm | địa điểm, thời gian | thời gian, địa điểm, thành phần |
        thời gian, thành phần, địa điểm | căn cứ pháp lý | cơ sở pháp lý | thành phần hội nghị | thành phần dự hội nghị | thành phần tham dự | thành phần dự họp | thành phần dự
        """
    );

    private static readonly string[] Starts =
    [
        .. new[]
        {
            "mục đích",
            "mục tiêu",
            "quan điểm",
            "đánh giá tình hình",
            "kết quả thực hiện",
            "tình hình ",
            "căn cứ pháp",
            "về đánh giá tình hình",
            "về tình hình",
            "về kết quả",
            "đối tượng ",
        }.Select(Folding.Fold),
    ];

    /// <summary>"Mục tiêu, nhiệm vụ và giải pháp" holds tasks besides aims.</summary>
    private static readonly string[] Tasks = WordList.Folded(
        "nhiệm vụ | giải pháp | tổ chức thực hiện | phân công | thời gian tới | trách nhiệm"
    );

    /// <summary>"1. Đối với công tác thống kê, báo cáo." above bullets only says what they are about, also with a stop behind it.</summary>
    public static bool IsTopic(string title) =>
        title.Length < LongestTopic && Topics.Any(t => Folding.Fold(title).StartsWith(t, StringComparison.Ordinal));

    private const int LongestTopic = 200;

    private static readonly string[] Topics = WordList.Folded(
        "đối với công tác | đối với việc | đối với nội dung | đối với nhiệm vụ | về công tác | về việc"
    );

    public static bool IsAim(string title)
    {
        var folded = Folding.Fold(title).TrimEnd(':', '.', ' ');
        return Whole.Contains(folded)
            || (
                folded.Length < 80
                && !Tasks.Any(t => folded.Contains(t, StringComparison.Ordinal))
                && Starts.Any(s => folded.StartsWith(s, StringComparison.Ordinal))
            );
    }
}
