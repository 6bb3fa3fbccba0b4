using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Time;

namespace TongKet.Reviews.Directing;

/// <summary>The công văn that tells the units of other days than those of the directive: a draft in the office's layout, for a person to complete.</summary>
internal static class ChangeLetter
{
    private const int MostNames = 8;

    public static OfficialPaper Of(DirectiveMatter matter, DaysApart apart, DocumentSummary directive, DateOnly today)
    {
        var said = new DirectiveSentences(matter);
        var cited = directive.Citation ?? apart.Symbol;
        var text = new DirectiveText
        {
            Type = "CV",
            Subject = $"điều chỉnh thời hạn gửi báo cáo {said.Subject}",
            Addressees = [.. apart.Lines.Select(l => Units(matter, l)).Distinct()],
            Parts =
            [
                DirectivePart.Of(
                    "mo-dau",
                    PartKind.Text,
                    $"{Reason(apart)}{ComposedDirective.SpeakerOf(matter)} điều chỉnh thời hạn nêu tại {cited} như sau:"
                ),
                .. apart.Lines.Select((l, i) => DirectivePart.Of($"han-{i + 1}", PartKind.Item, Item(matter, l))),
                DirectivePart.Of("ket", PartKind.Text, $"Các nội dung khác thực hiện theo {cited}."),
            ],
            Copies = ["Như trên", Letterhead.ArchiveOf(matter.Office.Kind)],
        };
        return DirectivePaper.Of(matter with { Outline = [], Forms = [], Groups = [] }, text, null, today);
    }

    private static string Item(DirectiveMatter matter, DayApart line) =>
        $"{Units(matter, line)}: "
        + (line.Now is { } day ? $"gửi báo cáo chậm nhất ngày {day.ToPaperText()}" : "gửi báo cáo vào thời điểm thích hợp")
        + $" (thay cho ngày {line.Said!.Value.ToPaperText()}).";

    private static string Units(DirectiveMatter matter, DayApart line) =>
        line.Units.Count > MostNames ? "Các cơ quan, đơn vị được giao" : string.Join(", ", line.Units.Select(u => matter.Tree.NameOf(u)));

    private static string Reason(DaysApart apart) =>
        apart.Lines.Select(l => l.Reason).FirstOrDefault(r => r.Length > 0) is { } why ? $"Lý do: {why.TrimEnd('.')}. " : "";
}
