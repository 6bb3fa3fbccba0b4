namespace TongKet.Formats.Understanding.Words;

/// <summary>Words that start what a body is to do, folded; the body's name ends in front of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<string> Verbs = WordList.Set(
        """
        chủ trì | phối hợp | chỉ đạo | lãnh đạo | xây dựng | tổ chức | triển khai | thực hiện | tham mưu | căn cứ | theo dõi |
        hướng dẫn | kiểm tra | đôn đốc | rà soát | tăng cường | tiếp tục | chủ động | kịp thời | khẩn trương | nghiêm túc | có
        trách nhiệm | chịu trách nhiệm | có ý kiến | có văn bản | có kế hoạch | có nhiệm vụ | báo cáo | gửi | trình | ban hành |
        quán triệt | tuyên truyền | phát động | bố trí | đảm bảo | bảo đảm | cử | lập | tổng hợp | đẩy mạnh | phát huy | nâng
        cao | định hướng | đề xuất | kiện toàn | cân đối | đưa | làm | quản lý | giám sát | thẩm định | phê duyệt | hoàn thành |
        hoàn thiện | cập nhật | cung cấp | đăng ký | đăng tải | thông báo | tiến hành | nghiên cứu | tham gia | ưu tiên | chuẩn
        bị | hỗ trợ | vận động | huy động | duy trì | quan tâm | đề nghị | yêu cầu | giao | sẽ | cần | phải | tập trung | trực
        tiếp | trên cơ sở | theo chức năng | tùy theo | tùy tình hình | tạo điều kiện | xem xét | giải quyết | xử lý | sơ kết |
        tổng kết | đánh giá | cụ thể hóa | phản ánh | kết hợp | phân công | bám sát | thường xuyên | là | lựa chọn | hằng năm |
        hàng năm | định kỳ | dựa trên | tổng thể | ký kết | đổi mới | chấp hành | tự | đóng | vào cuộc | lồng ghép | ứng dụng |
        khai thác | củng cố | nắm | nêu cao | gương mẫu | đi đầu | giúp | thành lập | giám định | niêm yết | bổ sung | cho ý
        kiến | hưởng ứng | giữ | tạo | thống nhất | phổ biến | phân bổ | tiếp nhận | mở | bàn giao | điều tra | truy tố | xét xử
        | khảo sát | thống kê | thu thập | kê khai | chuyển | tích cực | không | sử dụng | vận hành | công bố | công khai | tiếp
        thu | chăm lo | đấu tranh | phòng ngừa | xác định | xác minh | ra quân | lấy ý kiến | đăng | chú trọng | phát hiện |
        thúc đẩy | phát triển | xác nhận | khắc phục | thiết lập | cam kết
        """
    );

    /// <summary>Words behind which "tổ chức" is a noun: "các tổ chức", "Ban Tổ chức".</summary>
    private static readonly HashSet<string> BeforeNoun = WordList.Set(
        """
        các | những | mọi | ban | của | ủy
        """
    );

    /// <summary>Words in front of which "tổ chức" is a noun: "tổ chức đảng", "tổ chức chính trị - xã hội".</summary>
    private static readonly HashSet<string> AfterNoun = WordList.Set(
        """
        đảng | chính | đoàn | xã | hội | kinh | tôn | cơ | có | liên | thành | tín
        """
    );

    /// <summary>Whether a task starts at this word; the text decides on capitals, the folded text on the words.</summary>
    public static bool StartsAt(string text, string folded, int at)
    {
        if (!char.IsLower(text[at]))
        {
            return false;
        }

        var first = WordEnd(folded, at);
        var second = first < folded.Length && folded[first] == ' ' ? WordEnd(folded, first + 1) : first;
        var third = second < folded.Length && folded[second] == ' ' ? WordEnd(folded, second + 1) : second;
        var isVerb = Verbs.Contains(folded[at..first]) || Verbs.Contains(folded[at..second]) || Verbs.Contains(folded[at..third]);
        return isVerb && !IsNoun(folded, at, first, second);
    }

    private static bool IsNoun(string folded, int at, int first, int second)
    {
        var before = at > 1 ? folded[(folded.LastIndexOf(' ', at - 2) + 1)..(at - 1)] : "";
        var pair = folded[at..second];
        if (pair == "tổ chức" || pair == "lãnh đạo" || pair == "cơ quan")
        {
            var next = second + 1 < folded.Length ? folded[(second + 1)..WordEnd(folded, second + 1)] : "";
            return BeforeNoun.Contains(before) || AfterNoun.Contains(next);
        }

        if (folded.AsSpan(at).StartsWith("giúp việc", StringComparison.Ordinal))
        {
            return true;
        }

        // "cơ quan chủ trì", "đơn vị thực hiện", "ban chỉ đạo", "ban quản lý": the verb names the body.
        var isName =
            pair
            is "chủ trì"
                or "thực hiện"
                or "phối hợp"
                or "tham mưu"
                or "báo cáo"
                or "chỉ đạo"
                or "quản lý"
                or "thẩm định"
                or "kiểm tra"
                or "giám sát"
                or "xây dựng";
        return isName && ((before is "ban" or "tổ" or "quan" && pair is not ("phối hợp" or "chủ trì")) || before is "làm" or "được");
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
