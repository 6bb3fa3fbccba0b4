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
        var listed = apart.Lines.Any(IsListed);
        var text = new DirectiveText
        {
            Type = "CV",
            Subject = $"điều chỉnh thời hạn gửi báo cáo {said.Subject}",
            Addressees = listed
                ? ["Các cơ quan, đơn vị có tên trong danh sách kèm theo"]
                : [.. apart.Lines.SelectMany(l => l.Units).Distinct().Select(u => matter.Tree.NameOf(u))],
            Parts =
            [
                DirectivePart.Of(
                    "mo-dau",
                    PartKind.Text,
                    $"{OneReason(apart)}{ComposedDirective.SpeakerOf(matter)} điều chỉnh thời hạn nêu tại {cited} như sau:"
                ),
                .. apart.Lines.Select((l, i) => DirectivePart.Of($"han-{i + 1}", PartKind.Item, Item(matter, apart, l, i + 1))),
                DirectivePart.Of("ket", PartKind.Text, $"Các nội dung khác thực hiện theo {cited}."),
            ],
            Copies = ["Như trên", Letterhead.ArchiveOf(matter.Office.Kind)],
        };
        var paper = DirectivePaper.Of(matter with { Outline = [], Forms = [], Groups = [] }, text, null, today);
        return listed ? paper with { Appendices = [ChangeList.Of(matter, apart)] } : paper;
    }

    private static bool IsListed(DayApart line) => line.Units.Count > MostNames;

    private static string Item(DirectiveMatter matter, DaysApart apart, DayApart line, int number)
    {
        var units = IsListed(line)
            ? $"Các cơ quan, đơn vị thuộc nhóm {number} của danh sách kèm theo"
            : string.Join(", ", line.Units.Select(u => matter.Tree.NameOf(u)));
        var day = line.Now is { } now ? $"gửi báo cáo chậm nhất ngày {now.ToPaperText()}" : "gửi báo cáo vào thời điểm thích hợp";
        var why = OneReason(apart).Length == 0 && line.Reason.Trim().Length > 0 ? $"; lý do: {Bare(line)}" : "";
        return $"{units}: {day} (thay cho ngày {line.Said!.Value.ToPaperText()}){why}.";
    }

    // One reason for all is said once, at the head; where they differ, each unit reads its own.
    private static string OneReason(DaysApart apart) =>
        apart.Lines.Select(Bare).Distinct().ToList() is [{ Length: > 0 } why] ? $"Lý do: {why}. " : "";

    private static string Bare(DayApart line) => line.Reason.Trim().TrimEnd('.');
}
