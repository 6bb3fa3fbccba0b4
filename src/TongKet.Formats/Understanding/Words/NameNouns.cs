namespace TongKet.Formats.Understanding.Words;

/// <summary>
/// Small-written words that belong to a body's name behind its head: "Sở Giao thông <i>vận tải</i>", "các cơ quan <i>chuyên môn</i>
/// <i>trực thuộc</i>". They are a closed set, unlike the words that start a task.
/// </summary>
internal static class NameNouns
{
    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Closing.All.Concat(Open.All);

    /// <summary>What a body is for.</summary>
    public static IEnumerable<string> Kinds => Open.All;

    /// <summary>Behind these the name is complete: what follows and is no noun starts the task.</summary>
    private static readonly WordIndex Closing = new(
        """
        tỉnh | thành phố | tp | huyện | thị xã | quận | xã | phường | thị trấn | đặc khu | thôn | ấp | bản | khu phố | tổ dân phố |
        các cấp | cấp tỉnh | cấp huyện | cấp xã | cấp trên | cấp dưới | cấp cơ sở | cấp trên trực tiếp | cấp trên cơ sở | cùng cấp |
        cơ sở | trung ương | địa phương | khu vực | liên xã | liên huyện | quốc gia | trực thuộc | liên quan | có liên quan | nêu trên
        | nói trên | trên | trong tỉnh | trong ngành | toàn tỉnh | toàn ngành | trên địa bàn | đóng trên địa bàn | tương đương | và
        tương đương | khác | còn lại | ngành dọc | chuyên trách | bán chuyên trách | có thẩm quyền | các ngành | lân cận | trở lên | liên tịch |
        việt nam | ở khu dân cư | ở cơ sở | ngang bộ | ven biển | miền núi | biên giới
        """
    );

    /// <summary>What a body is for, of which kind it is.</summary>
    private static readonly WordIndex Open = new(
        """
        giáo dục và đào tạo | khoa học và công nghệ | số cộng đồng | chuyển đổi số | kế hoạch và đầu tư | tài nguyên và môi trường | nông nghiệp và môi trường | nông nghiệp và
        phát triển nông thôn | thông tin và truyền thông | văn hóa và thông tin | nếp sống văn hóa và gia đình | văn hóa và gia đình | nếp sống văn hóa | văn hóa, thể thao và du lịch | văn hóa - xã hội | kinh tế và hạ
        tầng | tài chính - kế hoạch | dân tộc và tôn giáo | tư pháp | nội vụ | ngoại vụ | công thương | thống kê | kiểm sát | thuộc | của | tại | phụ trách | chuyên môn | nghiệp vụ | sự nghiệp | sự nghiệp công | sự nghiệp công lập | cha mẹ học sinh | tổ chức | cá nhân | công lập | ngoài công lập | hành
        chính | hành chính công | nhà nước | quản lý nhà nước | tư nhân | vừa và nhỏ | chủ quản | chuyên ngành | tín dụng | viễn thông
        | báo chí | thông tấn báo chí | thông tấn | truyền thông | đảng | đoàn thể | chính trị - xã hội | chính trị | xã hội | xã hội -
        nghề nghiệp | nghề nghiệp | quần chúng | nhân dân | quân sự | an ninh | trật tự | dân quân | dân quân tự vệ | dân phòng |
        phòng cháy chữa cháy | cứu nạn cứu hộ | nông thôn | vận tải | công cộng | kinh tế | dân số | khoa học | công nghệ | kỹ thuật
        | công nghiệp | đô thị | dự án | đầu tư xây dựng | đầu tư công | thủy sản | nông nghiệp | lâm nghiệp | thủy lợi | thủy nông |
        nuôi trồng | nuôi trồng thủy sản | rừng | rừng phòng hộ | rừng đặc dụng | phòng hộ | tàu cá | hộ | hộ gia đình | gia đình |
        tiểu học | mầm non | mẫu giáo | trung học | trung học cơ sở | trung học phổ thông | phổ thông | thcs | thpt | đại học | cao
        đẳng | nghề | dân tộc nội trú | dân tộc bán trú | nội trú | bán trú | liên cấp | lao động | phụ nữ | thanh niên | nông dân |
        cựu chiến binh | người cao tuổi | chữ thập đỏ | khuyến học | đại biểu | quốc hội | chấp hành | thường vụ | thường trực | ủy
        viên | đảng ủy viên | cấp ủy viên | cấp ủy | bí thư | phó bí thư | chủ tịch | phó chủ tịch | giám đốc | phó giám đốc | lãnh đạo | thành viên |
        trưởng ban | trưởng phòng | trưởng đoàn | phó trưởng ban | cán bộ | công chức | viên chức | công an | quân đội | biên phòng |
        điều hành | dịch vụ | dịch vụ tổng hợp | dịch vụ nông nghiệp | dịch vụ công | thương mại | du lịch | lữ hành | lưu trú | thực phẩm | xăng dầu | y tế | khám bệnh, chữa bệnh | khám
        chữa bệnh | giáo dục | giáo dục nghề nghiệp | giáo dục phổ thông | bảo trợ xã hội | tôn giáo | tín ngưỡng | văn hóa | thể thao |
        một cửa | văn thư | pháp chế | tổ chức cán bộ | kế toán | tài chính | ngân hàng | bưu chính | môi trường | đất đai | tham mưu,
        giúp việc | phát thanh | truyền hình | phát thanh, truyền hình | phát thanh và truyền hình | công trình | công trình thủy lợi | khai thác công trình thủy lợi | hạ tầng | quỹ đất | phát triển quỹ đất | phát triển nông thôn | tham mưu giúp việc | giúp việc | chủ quản | đầu mối | liên kết | sát hạch | đào tạo | nghiên cứu | khai thác |
        chế biến | sản xuất | kinh doanh | sản xuất kinh doanh | sản xuất, kinh doanh | cách mạng | lực lượng vũ trang | vũ trang | cách ly | quản trị | hội đồng quản trị | sinh viên | học sinh | trẻ em | việc làm | nhà đất | thị trường | chi nhánh | giao thông | trật tự đô thị | tiếp công dân | nguyên | mặt trận | bầu cử | thú y | xuất khẩu | nhập khẩu | thi hành án | dân sự | lý luận | thanh tra nhân dân | giám sát cộng đồng | bệnh tật | thực vật | chăn nuôi | trồng trọt | chất lượng | y tế trường học | kiểm lâm | khuyến nông | nước sạch | di tích | thư viện | bảo tàng | đa khoa | chuyên khoa | y học cổ truyền | dự phòng | đầu tư của cộng đồng | trong | ngoài
        """
    );

    /// <summary>Length of the noun at a place, or 0.</summary>
    public static int LengthAt(string folded, int at, out bool closes)
    {
        var closing = Closing.LengthAt(folded, at);
        var open = Open.LengthAt(folded, at);
        closes = closing >= open && closing > 0;
        return Math.Max(closing, open);
    }

    /// <summary>"dự án …", "quản lý nhà nước …" at a paragraph's start is a thing, though a verb starts like it.</summary>
    public static bool StartsThing(string folded) => Open.LengthAt(folded, 0) > 0 && folded.StartsWith("dự án", StringComparison.Ordinal);
}
