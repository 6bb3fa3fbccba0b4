namespace TongKet.Formats.Understanding.Words;

/// <summary>Words that start what a body is to do, folded; the body's name ends in front of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<string> Verbs = WordList.Set(
        """
        đồng thời | ngoài ra | thường xuyên | truy cập | chủ trì | phối hợp | chỉ đạo | lãnh đạo | xây dựng | tổ chức | triển khai | thực hiện | tham mưu | căn cứ | theo dõi |
        hướng dẫn | kiểm tra | đôn đốc | rà soát | tăng cường | tiếp tục | chủ động | kịp thời | khẩn trương | nghiêm túc | có
        trách nhiệm | chịu trách nhiệm | có ý kiến | có văn bản | có kế hoạch | có nhiệm vụ | báo cáo | gửi | trình | ban hành |
        quán triệt | tuyên truyền | phát động | bố trí | đảm bảo | bảo đảm | cử | lập | tổng hợp | đẩy mạnh | phát huy | nâng
        cao | định hướng | đề xuất | kiện toàn | cân đối | đưa | quản lý | giám sát | thẩm định | phê duyệt | hoàn thành | hoàn
        thiện | cập nhật | cung cấp | đăng ký | đăng tải | thông báo | tiến hành | nghiên cứu | tham gia | ưu tiên | chuẩn bị |
        hỗ trợ | vận động | huy động | duy trì | quan tâm | đề nghị | yêu cầu | giao | sẽ | cần | phải | tập trung | trực tiếp là | trực tiếp chỉ đạo | trực tiếp lãnh đạo | trực tiếp tổ chức |
        trên cơ sở | theo chức năng | tùy theo | tùy tình hình | tạo điều kiện | xem xét | giải quyết | xử lý | sơ kết | tổng
        kết | đánh giá | cụ thể hóa | phản ánh | kết hợp | phân công | bám sát | thường xuyên | là | lựa chọn | hằng năm | hàng
        năm | định kỳ | dựa trên | tổng thể | ký kết | đổi mới | chấp hành | vào cuộc | lồng ghép | ứng dụng | khai thác | củng
        cố | nắm | nêu cao | gương mẫu | đi đầu | giúp | thành lập | giám định | niêm yết | bổ sung | cho ý kiến | hưởng ứng |
        thống nhất | phổ biến | phân bổ | tiếp nhận | bàn giao | điều tra | truy tố | xét xử | khảo sát | thống kê | thu thập |
        kê khai | chuyển | tích cực | không | sử dụng | vận hành | công bố | công khai | tiếp thu | chăm lo | đấu tranh | phòng
        ngừa | xác định | xác minh | ra quân | lấy ý kiến | đăng | chú trọng | phát hiện | thúc đẩy | phát triển | xác nhận |
        khắc phục | thiết lập | cam kết | làm chủ | làm đầu mối | làm cơ quan | làm tốt | làm rõ | giữ vững | tạo lập | tự tổ chức | bảo vệ | biểu dương | bình xét |
        cảnh báo | chi trả | chia sẻ | chỉnh sửa | chấn chỉnh | cải cách | cải thiện | công nhận | dành | dự | dự báo | điều
        chỉnh | điều hành | đối chiếu | động viên | ghi | gắn | góp ý | hoàn trả | họp | kêu gọi | kết nối | khen thưởng |
        khuyến khích | liên hệ | lưu trữ | mời | nhắc nhở | nhận | nộp | ngăn chặn | nhân rộng | nâng cấp | phân tích | phân
        loại | phân cấp | phê bình | phục vụ | quy định | quyết định | quyết liệt | sắp xếp | soạn thảo | số hóa | sửa đổi | tận
        dụng | tập huấn | tháo gỡ | thăm | thu hồi | thu hút | tích hợp | tính toán | tôn vinh | tra cứu | trả lời | trang bị |
        trao | trao đổi | truyền thông | tư vấn | tuân thủ | tuyển chọn | ủng hộ | ủy quyền | vinh danh | xét | xin ý kiến |
        chuyển đổi | đào tạo | đầu tư | thanh tra | cắt giảm | rút ngắn | đẩy nhanh | nhanh chóng | thẩm tra | nghiệm thu |
        quyết toán | giải ngân | sớm | hạn chế | lên án | kiên quyết | đưa vào | đưa ra | in | bảo quản | giới thiệu | mở rộng |
        mở lớp | mở hội nghị | nêu gương | chỉ định | bình chọn | tùy điều kiện | trong phạm vi | theo thẩm quyền | theo nhiệm
        vụ | theo phân công | theo lĩnh vực | đảm nhận | đảm nhiệm | ký | tổng rà soát | túc trực | gom | mở | dự thảo | ra quân | tuần tra | tạm dừng | dừng | chấm dứt | khôi phục | gia hạn | xóa | sửa chữa | mua sắm | xây | lắp đặt | kiểm kê | kiểm định | quyên góp | trồng | treo | trang trí | đón tiếp | viết | soạn | kiểm soát | bồi dưỡng | tổng kiểm tra | tuyển | lên kế hoạch | lên phương án | hòa giải | tham dự | phụ trách việc | phụ trách chung | tự quyết định | tự kiểm tra | tự rà soát | tự đánh giá | tự chịu trách nhiệm | dự kiến | tập hợp | đưa tin | cấp phát | thu gom | kết thúc | khởi công | khánh thành | nạo vét | gia cố | di dời | sơ tán | cưỡng chế | giải tỏa | giải phóng | khởi tố | tháo dỡ | in ấn | bảo trì | dọn dẹp | phun | tặng | trưng bày | triển lãm | sáp nhập | hợp nhất | giải thể | bổ nhiệm | điều động | luân chuyển | thu xếp | ôn tập | giữ gìn | giao lưu | canh gác | lấy mẫu | xét nghiệm | điều trị | tiêm | truy vết | nhập liệu | nhập số liệu | đối soát | cài đặt | trao tặng | phát sóng | phát tờ rơi | phát tài liệu | làm lễ | làm việc với | làm thủ tục | tìm kiếm | cứu trợ | hoàn tất | hoàn chỉnh | chốt danh sách | chốt số liệu | sơ tuyển | tuyển sinh | thường trực 24 | xuất bản | phát hành văn bản | ra văn bản | mở đợt | ra mắt | đấu thầu | đấu giá | tăng | giảm | phấn đấu | trông giữ | trông coi | phân luồng | tín chấp | chỉnh trang | vệ sinh | cấp giấy | cấp kinh phí | cấp phép | điều phối | điều tiết | đôn đốc | đón | đưa đón | giám định | giải đáp | hiến | khoanh vùng | khống chế | lên danh sách | lồng ghép | nạo vét | nhắc | phân vai | phân phối | phun thuốc | quay phim | chụp ảnh | rút kinh nghiệm | thay mặt | thẩm vấn | theo sát | thiết kế | thu | thuê | tiết kiệm | tổng duyệt | trả | trợ giúp | xóa bỏ | chỉ được | tuyên dương | tiêu hủy | trực tiếp xuống | trực tiếp kiểm tra | trực tiếp phụ trách | trực tiếp theo dõi | trực tiếp đôn đốc | trực tiếp tham gia | trực tiếp báo cáo | được đề nghị | được yêu cầu | được mời | làm điểm | cắt | bắn | giao ban | chọn | rà lại | chấm điểm | lắng nghe | kiến nghị | đối thoại | giải thích | thẩm duyệt | duyệt
        """
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Verbs;

    /// <summary>Words behind which "tổ chức" is a noun: "các tổ chức", "Ban Tổ chức".</summary>
    private static readonly HashSet<string> BeforeNoun = WordList.Set(
        """
        các | những | mọi | ban | của
        """
    );

    /// <summary>Words in front of which "tổ chức" is a noun: "tổ chức đảng", "tổ chức chính trị - xã hội".</summary>
    private static readonly HashSet<string> AfterNoun = WordList.Set(
        """
        đảng | chính | đoàn | xã | hội | kinh | tôn | cơ | có | liên | thành | tín | khác | quần | nghề | phi
        """
    );

    /// <summary>What is held, not what a body is: "tổ chức hội nghị", "tổ chức đoàn kiểm tra".</summary>
    private static readonly WordIndex Events = new(
        "hội nghị | hội thảo | hội thi | hội chợ | hội diễn | hội đàm | hội thao | hội giảng | đoàn kiểm tra | đoàn công tác | đoàn giám sát | đoàn đi | kinh doanh | liên hoan | xã hội hóa"
    );

    /// <summary>Whether a task starts at this word; the text decides on capitals, the folded text on the words.</summary>
    public static bool StartsAt(string text, string folded, int at)
    {
        if (at >= text.Length || !char.IsLower(text[at]))
        {
            return false;
        }

        var first = WordEnd(folded, at);
        var second = first < folded.Length && folded[first] == ' ' ? WordEnd(folded, first + 1) : first;
        var third = second < folded.Length && folded[second] == ' ' ? WordEnd(folded, second + 1) : second;
        var fourth = third < folded.Length && folded[third] == ' ' ? WordEnd(folded, third + 1) : third;
        // "các xã tự cân đối": whatever they do by themselves.
        if (
            folded.AsSpan(at, first - at).SequenceEqual("tự")
            && (Verbs.Contains(folded[Math.Min(first + 1, second)..second]) || Verbs.Contains(folded[Math.Min(first + 1, third)..third]))
        )
        {
            return true;
        }

        var length =
            Verbs.Contains(folded[at..fourth]) ? fourth - at
            : Verbs.Contains(folded[at..third]) ? third - at
            : Verbs.Contains(folded[at..second]) ? second - at
            : Verbs.Contains(folded[at..first]) ? first - at
            : 0;
        // "dự án" is no "dự", "đầu tư xây dựng" in a name no "đầu tư".
        return length > 0 && NameNouns.LengthAt(folded, at, out _) <= length && !IsNoun(folded, at, first, second);
    }

    /// <summary>The verb at a place has two syllables or more.</summary>
    public static bool IsLong(string folded, int at)
    {
        var first = WordEnd(folded, at);
        var second = first < folded.Length && folded[first] == ' ' ? WordEnd(folded, first + 1) : first;
        var third = second < folded.Length && folded[second] == ' ' ? WordEnd(folded, second + 1) : second;
        return (second > first && Verbs.Contains(folded[at..second])) || (third > second && Verbs.Contains(folded[at..third]));
    }

    /// <summary>Whether a folded paragraph starts with what to do: a verb, or a word that leads to one.</summary>
    public static bool OpensTask(string folded)
    {
        var first = WordEnd(folded, 0);
        var second = first < folded.Length && folded[first] == ' ' ? WordEnd(folded, first + 1) : first;
        var third = second < folded.Length && folded[second] == ' ' ? WordEnd(folded, second + 1) : second;
        var isVerb = Verbs.Contains(folded[..first]) || Verbs.Contains(folded[..second]) || Verbs.Contains(folded[..third]);
        return isVerb && !NameNouns.StartsThing(folded);
    }

    /// <summary>Whether the row of bodies that ends here goes on as "cơ quan chủ trì …", "đơn vị phối hợp …".</summary>
    public static bool IsWorkName(string folded, int end) =>
        end > 0 && GenericHeads.Contains(folded[(folded.LastIndexOf(' ', end - 1) + 1)..end]);

    /// <summary>Trades that name a group: "các đơn vị sản xuất, kinh doanh, sử dụng hóa chất".</summary>
    public static bool IsTrade(string folded, int at) => WordList.LengthAt(Trades, folded, at) > 0;

    private static readonly string[] Trades = WordList.Folded(
        "sản xuất | kinh doanh | sử dụng | bảo quản | vận chuyển | chế biến | khai thác | cung cấp | phân phối"
    );

    private static bool IsNoun(string folded, int at, int first, int second)
    {
        var before = at > 1 ? folded[(folded.LastIndexOf(' ', at - 2) + 1)..(at - 1)] : "";
        var word = folded[at..first];
        var pair = folded[at..second];
        var next = second + 1 < folded.Length && folded[second] == ' ' ? folded[(second + 1)..WordEnd(folded, second + 1)] : "";
        if (pair == "lãnh đạo" && at > 1 && folded[at - 2] == ',' && OrganHeads.LengthAt(folded, second + 1) > 0)
        {
            // "…, lãnh đạo UBND xã": the office, in a list of offices.
            return true;
        }

        if (pair is "tổ chức" or "lãnh đạo")
        {
            return BeforeNoun.Contains(before)
                || (AfterNoun.Contains(next) && Events.LengthAt(folded, second + 1) == 0)
                || (second < folded.Length && folded[second] == ',' && pair == "tổ chức" && before.EndsWith(','));
        }

        if (before is "theo" or "của" or "về" or "việc" or "sự")
        {
            return true;
        }

        if (word == "trình")
        {
            return BeforeTrinh.Contains(before);
        }

        if (
            pair == "giúp việc"
            || (pair == "đầu tư" && before == "chủ")
            || (word == "giao" && before == "mối")
            || (pair == "trên cơ" && before == "cấp")
            || (pair == "theo dõi" && before == "bảng")
            || (word == "cử" && before is "bầu" or "ứng" or "đề" or "tuyển")
        )
        {
            return true;
        }

        // "đơn vị tư vấn", "ban quản lý", "cơ quan phối hợp có trách nhiệm": the verb is part of the body's name.
        var isDuty = next is "có" or "chịu";
        return (NameVerbs.Contains(pair) && IsBehindBody(folded, at, pair))
            || (isDuty && DutyVerbs.Contains(pair) && IsBehindBody(folded, at, pair))
            || (before is "làm" or "được" && DutyVerbs.Contains(pair));
    }

    /// <summary>Syllables behind which "trình" is no verb: chương trình, quá trình, tờ trình.</summary>
    private static readonly HashSet<string> BeforeTrinh = WordList.Set(
        "chương | quá | công | tờ | giáo | quy | lộ | tiến | hành | phát | truyền"
    );

    private static readonly HashSet<string> NameVerbs = WordList.Set(
        """
        bảo vệ | tư vấn | đào tạo | thanh tra | kiểm tra | truyền thông | điều tra | phục vụ | quản lý | đầu tư | lưu trữ | thẩm định | giám sát | tham mưu | xét xử | cung cấp | sử dụng |
        chỉ đạo | vận động | soạn thảo | giải quyết | tiếp nhận | xây dựng | nghiên cứu | phát hành | thông tin | chuyển đổi | hỗ trợ | phát triển | xử lý | tiếp công
        """
    );

    private static readonly HashSet<string> DutyVerbs = WordList.Set(
        "chủ trì | phối hợp | thực hiện | tham mưu | kiểm tra | tham gia | triển khai"
    );

    /// <summary>Last syllables of words for a body in general: cơ quan, đơn vị, cơ sở, trung tâm, ban.</summary>
    private static readonly HashSet<string> GenericHeads = WordList.Set(
        "quan | vị | sở | tâm | tổ | đội | ban | quỹ | phòng | phận | lượng | nghiệp | viện | đồng"
    );

    private static readonly HashSet<string> BusinessVerbs = WordList.Set("xây dựng | sử dụng | cung cấp | đầu tư | tư vấn");

    private static bool IsBehindBody(string folded, int at, string verb)
    {
        var last = at > 1 ? folded.LastIndexOf(' ', at - 2) + 1 : 0;
        var pair = last > 1 ? folded[(folded.LastIndexOf(' ', last - 2) + 1)..(at - 1)] : "";
        var word = folded[last..Math.Max(last, at - 1)];
        if (verb == "vận động" && word is not ("ban" or "tổ" or "quan" or "quỹ"))
        {
            // "công đoàn cơ sở vận động …" acts; only a committee is named by its campaign.
            return false;
        }

        if (word == "nghiệp" && !BusinessVerbs.Contains(verb))
        {
            // "doanh nghiệp vận động công nhân …": a business is named by its trade only.
            return false;
        }

        // "Thanh tra Sở kiểm tra …" acts; only "cơ sở kiểm tra" is named by its work.
        return GenericHeads.Contains(word) && !NotGeneric.Contains(pair) && (word != "sở" || pair == "cơ sở");
    }

    private static readonly HashSet<string> NotGeneric = WordList.Set(
        "liên quan | quân đội | lực lượng | nông nghiệp | công nghiệp | lâm nghiệp"
    );

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
