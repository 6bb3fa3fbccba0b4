namespace TongKet.Formats.Understanding.Words;

/// <summary>
/// Words a body's name starts with. Party: Điều lệ Đảng, Quy định 399-QĐ/TW; State: Luật Tổ chức chính quyền địa phương;
/// Front and unions: their charters. Ended bodies (huyện ủy, đảng đoàn, ban cán sự đảng) stay, because archives name them.
/// </summary>
internal static class OrganTables
{
    public static readonly string[] Own = WordList.Folded(
        """
        đảng bộ | đảng ủy | tỉnh ủy | thành ủy | thị ủy | huyện ủy | quận ủy | quân ủy | khu ủy | chi bộ | chi ủy | đảng đoàn |
        ban cán sự | ban thường vụ | thường vụ | ban chấp hành | bch | btv | ban bí thư | bộ chính trị | thường trực | trung
        ương | ban | văn phòng | ủy ban | ubnd | ubmttq | ubkt | hội đồng | hđnd | đoàn đại biểu | mặt trận | mttq | tổ chức
        chính trị | liên đoàn | công đoàn | đoàn thanh niên | đoàn tncs | đoàn | đoàn thể | tỉnh đoàn | thành đoàn | huyện đoàn
        | thị đoàn | hội | liên hiệp | liên minh | sở | bộ | cục | tổng cục | chi cục | vụ | phòng | trung tâm | trường | học
        viện | viện | viện kiểm sát | tòa án | thanh tra | công an | quân khu | bộ chỉ huy | bộ tư lệnh | kiểm toán | ngân hàng
        | kho bạc | bảo hiểm | thuế | hải quan | quỹ | báo | đài | tạp chí | cổng thông tin | trang thông tin điện tử | bộ phận bảo vệ | tổ bảo vệ | bộ phận phục vụ | hệ thống thông tin cơ sở | hệ thống truyền thanh | chi đoàn | chi hội | liên chi | trang thông tin | ban biên tập | nhà thầu | thông tấn | viễn thông | liên danh | mạng lưới | tổng công ty | công ty
        | tập đoàn | doanh nghiệp | hợp tác xã | bệnh viện | trạm | đội | tổ | tiểu ban | chính phủ | thủ tướng | quốc hội | nhà
        xuất bản | cơ quan | đơn vị | chính quyền | cấp ủy | tổ chức đảng | lực lượng | khối | bưu điện | điện lực | hạt kiểm
        lâm | ban quản lý | thủ trưởng | người đứng đầu | giám đốc | chủ tịch | chánh văn phòng | trưởng ban | trưởng phòng | bí
        thư | lãnh đạo | cơ sở | địa phương | ngành | hiệp hội | tổng liên đoàn | nhà trường | chủ đầu tư | ubmttqvn | vp | vpub
        | tt | ttub | tổ công tác | ban chỉ đạo | lđlđ | chi nhánh | xí nghiệp | nhà hát | nhà văn hóa | bảo tàng | thư viện | vườn quốc gia
        | cảng vụ | đồn biên phòng | hạt | câu lạc bộ | nông trường | lâm trường | khoa | phân hiệu | ban giám hiệu | ban giám đốc
        | bộ đội biên phòng | nhóm công tác | liên đội | bchqs | bcđ | bql | btc | ttyt | tyt | bhxh | kbnn | vksnd | tand | nhnn | nhcsxh | đtn | hlhpn | hội lhpn | cđcs | bộ môn | phân xưởng | ubbc | cqđt | thường trực ubnd | ubmt | chi cục thuế | btt | bộ phận | hđtv | hđqt | đoàn giám sát | đoàn kiểm tra | đoàn thanh tra | đoàn công tác | đoàn thẩm định | tổ giám sát | tổ kiểm tra | tổ thẩm định
        """
    );

    /// <summary>Offices and persons who hold them; a letterhead never starts with one.</summary>
    public static readonly string[] Holders = WordList.Folded(
        """
        đội ngũ giáo viên | thư ký cuộc họp | thư ký | phó ban | ủy viên thư ký | thành viên | ủy viên | đảng ủy viên | cấp ủy viên | đồng chí | đ/c | già làng | trưởng làng | trưởng buôn | trưởng thôn | trưởng ấp | trưởng bản | tổ trưởng | nhóm
        trưởng | trưởng | phó | hiệu trưởng | phó hiệu trưởng | chỉ huy trưởng | chính trị viên | chánh thanh tra | chánh án | viện
        trưởng | cục trưởng | chi cục trưởng | vụ trưởng | phó chủ tịch | phó giám đốc | phó bí thư | phó trưởng ban | phó trưởng phòng
        | tổng giám đốc | bộ trưởng | kế toán | kế toán trưởng | chuyên viên | công chức | giáo viên chủ nhiệm | tổng phụ trách |
        đội trưởng | trạm trưởng | đồn trưởng | chủ nhiệm | tổng biên tập | chủ rừng | người phát ngôn | nhân viên | chủ nhóm | chủ cơ sở | chủ dự án | phó thủ tướng | thứ trưởng | thống đốc | tổng cục trưởng | bộ trưởng | ông | bà
        """
    );

    /// <summary>Nouns that name a group of bodies behind "các": "các xã, phường", "các thành viên".</summary>
    public static readonly string[] Groups = WordList.Folded(
        """
        chi | xã | phường | huyện | quận | tỉnh | thành phố | thị xã | đặc khu | thôn | ấp | khu phố | tổ dân phố | cấp | tổ chức |
        ban ngành | chi đoàn | chi hội | bên | đồng chí | thành viên | cụm | hộ | chủ | nhà thầu | nhà máy | khu công nghiệp |
        phóng viên | đoàn viên | văn phòng
        """
    );

    /// <summary>Pairs of words that start like a body and are none.</summary>
    public static readonly HashSet<string> NotBodies = WordList.Set(
        """
        báo cáo | báo chí | chi phí | chi tiêu | chi tiết | chi trả | chi thường | hội nghị | hội thảo | hội thu | hội viên | đội ngũ | đội viên | đoàn kết | đoàn viên | đoàn kiểm |
        bộ máy | bộ tiêu | tổ quốc | phòng chống | phòng ngừa | phòng trào | trường hợp | viện trợ | ngành nghề | đơn vị hành |
        quỹ đất | vụ việc | trung ương cục | bộ đội | hội tụ | hội nhập | cơ sở vật | cơ sở dữ | cơ sở hạ | khối lượng | khối
        đại | ban hành | thuế suất | đoàn công | thanh tra việc | hội đủ | tổ chức | phòng họp | sở hữu | bộ
        luật | địa phương hóa | cơ quan tâm | lực lượng lao | dự án đầu | các cơ sở vật | hội báo | hội thi | hội chợ | lãnh đạo
        chỉ | lãnh đạo thực | trưởng thành | bà con | bà mẹ | ông bà | phó mặc | khoa học | cán bộ hóa | hạt giống | trưởng nhóm | bộ thủ | bộ câu | bộ chỉ số
        """
    );

    /// <summary>Heads that open no letterhead: persons, groups, words too short to tell.</summary>
    public static readonly HashSet<string> NotInHeader = WordList.Set(
        """
        các | trung ương | đơn vị | cơ quan | bộ | tổ chức đảng | lãnh đạo | chủ tịch | giám đốc | bí thư | tổ | ngành | địa
        phương
        """
    );

    /// <summary>Heads that name nobody when they stand alone: "Lãnh đạo, chỉ đạo …".</summary>
    public static readonly HashSet<string> Bare = WordList.Set(
        """
        lãnh đạo | cơ quan | đơn vị | địa phương | ngành | tổ | hội | đội | đoàn | ban | bộ | phòng | báo | vụ | quỹ | khối | trường | viện | cơ sở | đài | thuế |
        doanh nghiệp | chủ tịch | giám đốc | bí thư | chính quyền | trưởng | phó | thành viên | ủy viên | đồng chí | cán bộ | công chức | khoa | hạt |
        bộ phận | đ/c | kế toán | giáo viên
        """
    );

    /// <summary>Heads that name a body inside a sentence though they start small.</summary>
    public static readonly string[] LowerHeads = WordList.Folded(
        "lãnh đạo | thủ trưởng | người đứng đầu | cơ sở | cấp ủy | ủy ban | đảng ủy | chi bộ | chi ủy | hội đồng | ban thường vụ | văn phòng | công an | chủ đầu tư | ban chỉ đạo | bộ phận | trưởng | tổ trưởng | đảng bộ | ban chấp hành | công chức | nhà trường | đội ngũ giáo viên"
    );

    /// <summary>Nouns that end a group printed as one: "các cơ quan, đơn vị, địa phương", "các tỉnh ủy, thành ủy".</summary>
    public static readonly HashSet<string> GroupTails = WordList.Set(
        """
        ban | đơn vị | địa phương | ngành | đoàn thể | cơ quan | phòng | công ty | tổng công ty | doanh nghiệp | hội | đội | tổ | thành ủy | thị ủy | huyện ủy | quận ủy | tỉnh ủy
        """
    );
}
