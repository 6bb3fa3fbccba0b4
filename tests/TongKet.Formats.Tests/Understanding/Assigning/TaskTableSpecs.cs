using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding.Assigning;

public sealed class TaskTableSpecs
{
    private const string Head = "KẾ HOẠCH\nphát triển nghề cá\n\nIII. PHÂN CÔNG NHIỆM VỤ\n\n";

    [Fact]
    public void A_head_of_two_rows_group_rows_and_shared_cells_are_understood()
    {
        var tasks = Samples
            .Extract(
                Head
                    + """
                    | TT | Nhiệm vụ | Đơn vị thực hiện | | Tiến độ | Sản phẩm |
                    |---|---|---|---|---|---|
                    | | | Chủ trì | Phối hợp | | |
                    | (1) | (2) | (3) | (4) | (5) | (6) |
                    | I | HẠ TẦNG | | | | |
                    | 1 | Sửa chữa cầu cảng | Sở Xây dựng | Các xã ven biển | Trước 30/9/2026 | Báo cáo nghiệm thu |
                    | 2 | Nạo vét luồng lạch | | | Quý IV/2026 | |
                    | II | NHÂN LỰC | | | | |
                    | 3 | Tập huấn cho ngư dân | Sở Nội vụ chủ trì, phối hợp với Sở Y tế | | Hằng năm | |
                    """
            )
            .Assignments;

        Assert.Equal(["Sở Xây dựng", "Sở Xây dựng", "Sở Nội vụ"], tasks.SelectMany(t => t.Leads));
        Assert.Equal("Báo cáo nghiệm thu", tasks[0].Product);
        Assert.Equal(["Sở Y tế"], tasks[2].Support);
        Assert.Equal(new Schedule.Recurring("year", null), tasks[2].Schedule);
    }

    [Fact]
    public void A_table_without_its_frame_is_read_one_cell_a_line()
    {
        string[] cells =
        [
            "STT",
            "Nội dung",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời gian",
            "1",
            "Rà soát tàu cá",
            "Sở Công Thương",
            "Các xã",
            "Quý III/2026",
            "2",
            "Cập nhật dữ liệu nghề cá",
            "Văn phòng UBND tỉnh",
            "Thường xuyên",
        ];

        var tasks = Samples.Extract(Head + string.Join("\n\n", cells) + "\n\nIV. KINH PHÍ\n").Assignments;

        Assert.Equal(["Sở Công Thương", "Văn phòng UBND tỉnh"], tasks.SelectMany(t => t.Leads));
        Assert.Empty(tasks[1].Support);
        Assert.IsType<Schedule.Ongoing>(tasks[1].Schedule);
    }

    [Fact]
    public void A_plan_issued_with_a_decision_gives_its_tasks()
    {
        var tasks = Samples
            .Extract(
                """
                QUYẾT ĐỊNH
                ban hành Kế hoạch phòng dịch

                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng dịch.

                Nơi nhận:
                - Lưu: VT.

                CHỦ TỊCH

                Lê Văn Hải

                KẾ HOẠCH
                phòng dịch
                (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/6/2026)

                1. Sở Y tế
                - Giám sát dịch tễ ở các cảng cá.
                """
            )
            .Assignments;

        Assert.Equal("Giám sát dịch tễ ở các cảng cá", Assert.Single(tasks).Action);
    }
}
