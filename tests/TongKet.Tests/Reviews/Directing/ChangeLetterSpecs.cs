using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Directing;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>A letter that moves the days of many names every one of them, with its day and its reason.</summary>
public sealed class ChangeLetterSpecs
{
    private static readonly DateOnly Said = new(2026, 10, 6);

    [Fact]
    public void Of_many_units_each_stands_in_the_list_behind_the_letter_with_its_own_day_and_reason()
    {
        var text = Print(24, (12, new DateOnly(2026, 10, 13), "bão số 9"), (10, new DateOnly(2026, 10, 20), "bầu cử bổ sung."));

        Assert.Contains("Các cơ quan, đơn vị có tên trong danh sách kèm theo", text, StringComparison.Ordinal);
        Assert.Contains("thuộc nhóm 1 của danh sách kèm theo: gửi báo cáo chậm nhất ngày 13/10/2026", text, StringComparison.Ordinal);
        Assert.Contains("thuộc nhóm 2 của danh sách kèm theo: gửi báo cáo chậm nhất ngày 20/10/2026", text, StringComparison.Ordinal);
        Assert.Contains("(thay cho ngày 06/10/2026); lý do: bão số 9.", text, StringComparison.Ordinal);
        Assert.Contains("(thay cho ngày 06/10/2026); lý do: bầu cử bổ sung.", text, StringComparison.Ordinal);
        var lines = text.Split('\n');
        Assert.Contains("Trạm Y tế khu vực 1", lines);
        Assert.Contains("Trạm Y tế khu vực 22", lines);
        Assert.DoesNotContain("Trạm Y tế khu vực 23", lines);
        Assert.DoesNotContain("đơn vị được giao", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_units_are_named_in_the_letter_and_one_reason_is_said_once()
    {
        var text = Print(3, (1, new DateOnly(2026, 10, 13), "bão số 9"), (1, new DateOnly(2026, 10, 20), "bão số 9."));

        Assert.Contains("Lý do: bão số 9. ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("; lý do:", text, StringComparison.Ordinal);
        Assert.Contains("Trạm Y tế khu vực 2: gửi báo cáo chậm nhất ngày 20/10/2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("danh sách kèm theo", text, StringComparison.Ordinal);
    }

    private static string Print(int units, params (int Count, DateOnly Now, string Reason)[] groups)
    {
        var matter = Matters.Of(OrganizationKind.PeoplesCommittee, units);
        var all = new Queue<OrganizationId>(matter.Groups.SelectMany(g => g.Units));
        DayApart[] lines =
        [
            .. groups.Select(g => new DayApart(
                [.. Enumerable.Range(0, g.Count).Select(_ => all.Dequeue())],
                Said,
                g.Now,
                g.Reason,
                "Lương Thị Hạnh"
            )),
        ];
        var apart = new DaysApart(TimeProvider.System.NewId<DocumentId>(), "01/UBND", lines);
        return DocxText.Of(DocxWriter.Write(ChangeLetter.Of(matter, apart, matter.Basis!, Matters.Day)));
    }
}
