namespace TongKet.Formats.Tests.Understanding;

/// <summary>Letters whose columns, bullets and line ends a dump has disturbed.</summary>
public sealed class DumpedLetterSpecs
{
    private const string Head = """
        ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         TỈNH LÂM HẢI                 Độc lập - Tự do - Hạnh phúc
        Số: 412/UBND-NN               Lâm Hải, ngày 05 tháng 6 năm 2026
        V/v gieo trồng vụ Đông

        """;

    [Fact]
    public void An_addressee_that_wraps_behind_a_comma_keeps_its_rest_and_those_below()
    {
        var paper = Samples.Extract(
            Head
                + "Kính gửi:\n      - Các Sở: Y tế, Tài chính,\n        Công Thương;\n      - Ủy ban nhân dân các xã, phường.\n\n1. Sở Y tế báo cáo.\n"
        );

        Assert.Equal(["Các Sở: Y tế, Tài chính, Công Thương", "Ủy ban nhân dân các xã, phường"], paper.Addressees);
    }

    [Fact]
    public void A_name_on_the_archives_line_is_the_signers()
    {
        var paper = Samples.Extract(
            Head
                + "1. Sở Y tế báo cáo kết quả.\n\nNơi nhận:            KT. CHỦ TỊCH\n- Như trên;          PHÓ CHỦ TỊCH\n- Lưu: VT, NN.  Bùi Thế Hải\n"
        );

        Assert.Equal("Bùi Thế Hải", paper.Signature?.Name);
        Assert.Equal(["Như trên", "Lưu: VT, NN"], paper.Copies);
    }

    [Fact]
    public void A_bullet_written_twice_is_one()
    {
        var paper = Samples.Extract(
            Head + "1. Sở Y tế báo cáo kết quả.\n\nNơi nhận:\n\n- - Như trên;\n- - Lưu: VT, NN.\n\nCHỦ TỊCH\n\nBùi Thế Hải\n"
        );

        Assert.Equal(["Như trên", "Lưu: VT, NN"], paper.Copies);
    }

    [Fact]
    public void The_deputy_of_a_group_signs_for_its_head()
    {
        var paper = Samples.Extract(
            Head + "1. Sở Y tế báo cáo kết quả.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. TỔ TRƯỞNG\nTỔ PHÓ THƯỜNG TRỰC\n\nLò Văn Hải\n"
        );

        Assert.Equal(("KT. TỔ TRƯỞNG", "TỔ PHÓ THƯỜNG TRỰC"), (paper.Signature?.Authority, paper.Signature?.Position));
    }

    [Fact]
    public void Party_marks_part_lines_though_these_have_no_full_stop()
    {
        var paper = Samples.Extract(
            "ĐỀ CƯƠNG BÁO CÁO\n\nI- KẾT QUẢ\n1- Công tác lãnh đạo\na- Học tập, quán triệt\nb- Ban hành văn bản của cấp ủy\n2- Các hoạt động đã tổ chức trên địa bàn\nII- ĐÁNH GIÁ\n1- Ưu điểm\n2- Hạn chế\n"
        );

        var first = Assert.Single(paper.Outlines).Sections[0];
        Assert.Equal(["1", "2"], first.Children.Select(c => c.Label));
        Assert.Equal(["a", "b"], first.Children[0].Children.Select(c => c.Label));
    }

    [Fact]
    public void Stars_of_a_marked_up_letter_are_items_of_the_heading_above()
    {
        var paper = Samples.Extract(
            "**ỦY BAN NHÂN DÂN TỈNH LÂM HẢI**\n\nSố: 44/TB-UBND\n\n**THÔNG BÁO**\n\n**II. NHIỆM VỤ**\n\n3.1. Ban Quản lý dự án tỉnh:\n\n* Lập lại tiến độ từng hạng mục;\n* Cắt chuyển khối lượng của nhà thầu yếu;\n\n**Nơi nhận:**\n- Như trên;\n- Lưu: VT.\n"
        );

        Assert.Equal(2, paper.Assignments.Count(a => a.Leads is ["Ban Quản lý dự án tỉnh"]));
    }

    [Fact]
    public void A_group_of_tasks_between_rows_of_one_cell_a_line_is_no_cell()
    {
        var paper = Samples.Extract(
            "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời hạn hoàn thành\nI\nXây dựng tài liệu\n1\nBiên soạn bộ tài liệu kỹ năng số\nSở Giáo dục và Đào tạo\nSở Nội vụ\nTrước ngày 31/10/2026\nII\nTổ chức phổ cập\n2\nMở lớp tập huấn cho tổ công nghệ\nSở Nội vụ\nSở Tài chính\nQuý IV/2026\n"
        );

        Assert.Equal(
            [
                ["Sở Giáo dục và Đào tạo"],
                ["Sở Nội vụ"],
            ],
            paper.Assignments.Select(a => a.Leads)
        );
    }

    [Fact]
    public void Units_known_by_their_short_names_head_their_tasks()
    {
        var paper = Samples.Extract(
            Head
                + "II. PHÂN CÔNG\n\n1. LHPC:\n- Lập phương án kết nối dữ liệu trong tháng 7/2026.\n2. Các CTTV (trừ LHPC):\n- Kiểm tra dữ liệu của đơn vị mình.\n"
        );

        Assert.Equal(
            [
                ["LHPC"],
                ["Các CTTV (trừ LHPC)"],
            ],
            paper.Assignments.Select(a => a.Leads)
        );
    }
}
