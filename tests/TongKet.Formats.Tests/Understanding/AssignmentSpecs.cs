using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class AssignmentSpecs
{
    [Fact]
    public void Tasks_have_body_supporter_deadline_and_way()
    {
        var tasks = Samples.Extract(Samples.PartyPlan).Assignments;

        Assert.Equal(4, tasks.Count);
        Assert.Equal(["Các chi bộ trực thuộc"], tasks[0].Leads);
        Assert.Equal("Ban Thường vụ Đảng ủy", tasks[0].SubmitTo);
        Assert.Equal("Văn phòng Đảng ủy", tasks[0].Via);
        Assert.Equal(new Schedule.ByDate(new DateOnly(2026, 5, 30)), tasks[0].Schedule);
        Assert.Equal(["Ủy ban nhân dân xã"], tasks[1].Leads);
        Assert.Equal(["Văn phòng Đảng ủy"], tasks[1].Support);
        Assert.Equal(new Schedule.Within(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30)), tasks[1].Schedule);
        Assert.IsType<Schedule.Ongoing>(tasks[2].Schedule);
        Assert.Equal(new Schedule.Recurring("quarter", null), tasks[3].Schedule);
    }

    [Fact]
    public void A_heading_that_names_a_body_gives_it_to_the_items_below()
    {
        var tasks = Samples.Extract(Samples.Letter).Assignments;

        Assert.Equal(3, tasks.Count);
        Assert.All(tasks.Take(2), t => Assert.Equal(["Sở Nông nghiệp và Môi trường"], t.Leads));
        Assert.Equal(new Schedule.Recurring("month", "15"), tasks[1].Schedule);
        Assert.Equal("khi có hướng dẫn của Sở Nông nghiệp và Môi trường", Assert.IsType<Schedule.OnTrigger>(tasks[2].Schedule).Event);
    }

    [Fact]
    public void A_block_of_roles_serves_every_bullet_above_it()
    {
        var tasks = Samples
            .Extract(
                """
                KẾ HOẠCH
                phát triển nghề cá

                II. NHIỆM VỤ

                1. Đào tạo nghề

                - Mở lớp dạy nghề cho ngư dân.

                - Biên soạn tài liệu hướng dẫn.

                Đơn vị chủ trì: Sở Nội vụ.

                Đơn vị phối hợp: Sở Giáo dục và Đào tạo; các xã, phường.

                Thời gian thực hiện: Quý III/2026.
                """
            )
            .Assignments;

        Assert.Equal(2, tasks.Count);
        Assert.All(
            tasks,
            t =>
            {
                Assert.Equal(["Sở Nội vụ"], t.Leads);
                Assert.Equal(["Sở Giáo dục và Đào tạo", "các xã, phường"], t.Support);
                Assert.Equal(new Schedule.Within(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30)), t.Schedule);
            }
        );
    }

    [Fact]
    public void A_list_of_bodies_is_split_and_a_group_printed_as_one_stays_whole()
    {
        var task = Samples.Task("Văn phòng Tỉnh ủy, Sở Tài chính và các cơ quan, đơn vị liên quan bố trí kinh phí thực hiện.");

        Assert.Equal(["Văn phòng Tỉnh ủy", "Sở Tài chính", "các cơ quan, đơn vị liên quan"], task.Leads);
    }

    [Fact]
    public void A_second_deadline_in_an_item_is_a_task_of_its_own()
    {
        var tasks = Samples
            .Extract(
                "KẾ HOẠCH\nthực hiện\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế hoàn thành rà soát trước ngày 10/7/2026. Gửi báo cáo tổng hợp về Ủy ban nhân dân tỉnh trước ngày 20/7/2026.\n"
            )
            .Assignments;

        Assert.Equal([new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)], tasks.Select(t => ((Schedule.ByDate)t.Schedule).Date));
    }

    [Fact]
    public void Aims_closing_lines_and_reports_give_no_tasks()
    {
        Assert.DoesNotContain(
            Samples.Extract(Samples.PartyPlan).Assignments,
            t => t.Action.Contains("tiết kiệm", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Samples.Extract(Samples.Letter).Assignments, t => t.Action.Contains("nghiêm túc", StringComparison.Ordinal));
        Assert.Empty(Samples.Extract("BÁO CÁO\nkết quả năm\n\nI. KẾT QUẢ\n\n1. Sở Y tế chủ trì khám bệnh cho ngư dân.\n").Assignments);
    }
}
