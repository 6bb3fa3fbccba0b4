using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Figures;
using TongKet.Formats.RichTexts;

namespace TongKet.Consolidation.Printing;

/// <summary>The figures of a section with their totals; how many units stand behind each is printed with it.</summary>
internal static class FigureTable
{
    public static RichTextBody Of(IReadOnlyList<FigureTotal> totals, int units) =>
        new([
            new RichTable([
                Row(true, "TT", "Chỉ tiêu", "Đơn vị tính", FigureText.HeadOf(totals), "Số đơn vị có số liệu"),
                .. totals.Select((t, i) => Row(false, $"{i + 1}", t.Name, t.Unit, FigureText.Of(t), $"{t.Units}/{units}")),
            ]),
        ]);

    private static RichRow Row(bool head, params IEnumerable<string> cells) =>
        new([.. cells.Select(text => new RichCell(RichText.FromPlainText(text).Blocks, head))]);
}
