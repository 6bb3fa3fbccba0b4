namespace TongKet.Formats.Tests.Understanding.Assigning;

/// <summary>Tables that a text lost in other ways than its frame.</summary>
public sealed class TableShapeSpecs
{
    private const string Head = "KẾ HOẠCH\ntuần lễ nghề cá\n\nIII. PHÂN CÔNG NHIỆM VỤ\n\n";

    [Fact]
    public void A_programme_by_the_hour_gives_no_tasks()
    {
        var rows =
            "| Thời gian | Nội dung | Người phụ trách |\n|---|---|---|\n| 7h00 - 7h30 | Khai mạc lễ hội | Ban Tổ chức |\n| 7h30 - 8h00 | Trao giải cuộc thi | Sở Nội vụ |\n";

        Assert.Empty(Samples.Extract(Head + rows).Assignments);
    }

    [Fact]
    public void The_name_of_a_work_and_what_is_done_are_one_task()
    {
        var rows =
            "| Hoạt động | Nội dung | Đơn vị phụ trách | Thời gian |\n|---|---|---|---|\n| Trang trí | Treo cờ tại cảng cá | Văn phòng | Trước ngày 24/8/2026 |\n| Khảo sát | Hỏi ý kiến ngư dân | Sở Nội vụ | Ngày 25/8/2026 |\n";

        var tasks = Samples.Extract(Head + rows).Assignments;

        Assert.Equal(["Trang trí: Treo cờ tại cảng cá", "Khảo sát: Hỏi ý kiến ngư dân"], tasks.Select(t => t.Action));
    }

    [Fact]
    public void A_form_set_with_blanks_is_a_table()
    {
        var form =
            "BÁO CÁO\nnghề cá\n\nI. KẾT QUẢ\n\n      TT     Cảng            Số tàu     Sản lượng    Tỷ lệ (%)\n      1      Bến Đông          86          41          47,7\n      2      Bến Tây           73          39          53,4\n             Cộng              159         80          50,3\n";

        Assert.Equal(1, Samples.Extract(form).Tables);
    }

    [Fact]
    public void Cells_that_stand_one_a_line_keep_apart_from_the_row_above()
    {
        string[] cells =
        [
            "TT",
            "Tên dự án",
            "Cơ quan chủ trì",
            "1.",
            "Đề án cảng cá Bến Đông",
            "Sở Xây dựng",
            "2.",
            "Đề án chợ cá Bến Tây",
            "Sở Công Thương",
        ];

        var tasks = Samples.Extract(Head + string.Join('\n', cells) + "\nIV. KINH PHÍ\n").Assignments;

        Assert.Equal(["Sở Xây dựng", "Sở Công Thương"], tasks.SelectMany(t => t.Leads));
    }

    [Fact]
    public void The_title_of_a_group_of_rows_does_not_end_a_table_set_with_tabs()
    {
        var rows =
            "TT\tNội dung\tChủ trì\tThời gian\nA\tTàu cá\n1\tLập danh sách tàu cá\tSở Nội vụ\tQuý II và quý III/2026\nB\tCảng cá\n2\tTrực tại bến cá\tSở Y tế\t18/3/2026 - 22/3/2026\n";

        var tasks = Samples.Extract(Head + rows).Assignments;

        Assert.Equal(["Lập danh sách tàu cá", "Trực tại bến cá"], tasks.Select(t => t.Action));
        Assert.Equal(
            [
                new TongKet.Formats.Understanding.Schedule.Within(new(2026, 4, 1), new(2026, 9, 30)),
                new TongKet.Formats.Understanding.Schedule.Within(new(2026, 3, 18), new(2026, 3, 22)),
            ],
            tasks.Select(t => t.Schedule)
        );
    }
}
