using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class StatisticsTableSpecs
{
    [Fact]
    public void The_head_is_a_tree_and_totals_are_told_apart()
    {
        var table = Assert.Single(
            StatisticsTables.Find(
                Samples.Read(
                    """
                    | TT | Đơn vị | Đảng viên | | Kinh phí (triệu đồng) |
                    |---|---|---|---|---|
                    | | | Nam | Nữ | |
                    | 1 | Chi bộ thôn Đông | | | |
                    | 2 | Chi bộ thôn Tây | | | |
                    | | Tổng cộng | | | |
                    """
                )
            )
        );

        Assert.Equal(["TT", "Đơn vị", "Đảng viên", "Kinh phí (triệu đồng)"], table.Head.Select(h => h.Title));
        Assert.Equal(["Đảng viên", "Nữ"], table.Columns[3].Path);
        Assert.Equal("triệu đồng", table.Columns[4].Unit);
        Assert.Equal([false, false, true], table.Rows.Select(r => r.IsTotal));
    }
}
