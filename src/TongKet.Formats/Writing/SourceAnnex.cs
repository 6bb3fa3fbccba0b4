using TongKet.Formats.RichTexts;
using TongKet.Formats.Text;

namespace TongKet.Formats.Writing;

/// <summary>Where a passage or figure of a consolidated report comes from.</summary>
/// <param name="Section">Number of the section it stands in.</param>
/// <param name="Passage">Its first words, or the figure.</param>
/// <param name="Organization">Who reported it.</param>
/// <param name="Symbol">Number and symbol of that report; null when it has none.</param>
/// <param name="ReportedOn">Its day; null when not known.</param>
public sealed record SourceLine(string Section, string Passage, string Organization, string? Symbol, DateOnly? ReportedOn);

/// <summary>The annex of a working copy that names every source. The copy that is sent leaves it out.</summary>
public static class SourceAnnex
{
    /// <summary>Makes the appendix "Nguồn của nội dung và số liệu".</summary>
    public static PaperAppendix Of(IEnumerable<SourceLine> lines)
    {
        var rows = new List<RichRow> { Row(true, "TT", "Mục", "Nội dung, số liệu", "Đơn vị báo cáo", "Báo cáo") };
        rows.AddRange(lines.Select((line, i) => Row(false, $"{i + 1}", line.Section, line.Passage, line.Organization, Report(line))));
        return new PaperAppendix(
            "Nguồn của nội dung và số liệu",
            [new PaperText(new RichTextBody([new RichTable(rows)]))],
            "(bản làm việc, không gửi kèm báo cáo)",
            "Phụ lục nguồn"
        );
    }

    private static string Report(SourceLine line) =>
        string.Join(
            ", ",
            new[]
            {
                line.Symbol is { } symbol ? $"số {symbol}" : null,
                line.ReportedOn is { } day ? VietnameseDates.Print(day) : null,
            }.OfType<string>()
        );

    private static RichRow Row(bool head, params IEnumerable<string> cells) =>
        new([.. cells.Select(text => new RichCell(RichText.FromPlainText(text).Blocks, head))]);
}
