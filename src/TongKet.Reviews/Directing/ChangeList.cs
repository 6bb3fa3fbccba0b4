using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Time;

namespace TongKet.Reviews.Directing;

/// <summary>Behind a letter that moves the days of many: every unit by name, with its group, both days and the reason.</summary>
internal static class ChangeList
{
    public static PaperAppendix Of(DirectiveMatter matter, DaysApart apart)
    {
        var rows = new List<RichRow>
        {
            DirectiveAnnexes.Row(true, "STT", "Cơ quan, đơn vị", "Nhóm", "Thời hạn cũ", "Thời hạn mới", "Lý do"),
        };
        foreach (var (number, line) in apart.Lines.Index())
        {
            var now = line.Now?.ToVietnamText() ?? "tự chọn thời điểm";
            foreach (var name in line.Units.Select(u => matter.Tree.NameOf(u)))
            {
                rows.Add(
                    DirectiveAnnexes.Row(
                        false,
                        $"{rows.Count}",
                        name,
                        $"{number + 1}",
                        line.Said!.Value.ToVietnamText(),
                        now,
                        line.Reason.Trim()
                    )
                );
            }
        }

        return new PaperAppendix(
            "Danh sách cơ quan, đơn vị điều chỉnh thời hạn",
            [new PaperText(new RichTextBody([new RichTable(rows)]))],
            Label: ""
        );
    }
}
