using TongKet.Documents.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Urging;

/// <summary>A công văn đôn đốc in the layout of the office that collects, with the list of units that are late; the clerk completes and numbers it.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Review">The review.</param>
/// <param name="Directive">The paper it comes from, when there is one.</param>
/// <param name="Late">The units that are late, the longest first.</param>
/// <param name="Total">All units.</param>
/// <param name="Tree">Names.</param>
/// <param name="Today">The day of the list.</param>
internal sealed record UrgingLetter(
    OrganizationNode Office,
    ReviewView Review,
    DocumentSummary? Directive,
    IReadOnlyList<ParticipantView> Late,
    int Total,
    OrganizationTree Tree,
    DateOnly Today
)
{
    // Longer lists stand in the annex only.
    private const int MostAddressees = 8;

    // What is asked for must be possible: three working days.
    private const int Grace = 3;

    public OfficialPaper ToPaper()
    {
        var archive = Letterhead.ArchiveOf(Office.Kind);
        return OfficePaper.Of(Office, Tree, "CV", $"Đôn đốc gửi báo cáo {OfficePaper.Inside(Review.Title)}", Today) with
        {
            Addressees =
                Late.Count <= MostAddressees
                    ? [.. Late.Select(p => Tree.NameOf(p.Organization))]
                    : ["Các cơ quan, đơn vị có tên trong danh sách kèm theo"],
            Body = [Text(Opening), Text(Standing), Text(Request)],
            Recipients =
                Review.Owner == Office.Id ? ["Như trên", archive] : ["Như trên", $"{Tree.NameOf(Review.Owner)} (để báo cáo)", archive],
            Appendices =
            [
                new PaperAppendix("Danh sách cơ quan, đơn vị chưa gửi báo cáo", [new PaperText(new RichTextBody([List]))], Label: ""),
            ],
            DraftMark = "Dự thảo",
        };
    }

    private string Opening =>
        Directive?.Citation is { } paper
            ? $"Thực hiện {paper}, các cơ quan, đơn vị được giao gửi báo cáo {OfficePaper.Inside(Review.Title)}."
            : $"Các cơ quan, đơn vị được giao gửi báo cáo {OfficePaper.Inside(Review.Title)}.";

    private string Standing =>
        $"Đến hết ngày {Today.AddDays(-1).ToPaperText()}, đã có {Total - Late.Count}/{Total} cơ quan, đơn vị gửi báo cáo hoặc chưa đến hạn; còn {Late.Count} cơ quan, đơn vị quá thời hạn nhưng chưa gửi (có danh sách kèm theo).";

    private string Request =>
        $"Đề nghị các cơ quan, đơn vị khẩn trương hoàn thành, gửi báo cáo về {Tree.NameOf(Office.Id)} chậm nhất ngày {WorkingCalendar.Back(Today, -Grace).ToPaperText()}. Trường hợp có khó khăn, vướng mắc, đề nghị báo cáo rõ lý do.";

    private RichTable List =>
        new([
            Row(true, "STT", "Cơ quan, đơn vị", "Thời hạn", "Quá hạn (ngày làm việc)", "Tình trạng"),
            .. Late.Select(
                (p, i) =>
                    Row(
                        false,
                        $"{i + 1}",
                        Tree.NameOf(p.Organization),
                        p.Deadline?.ToVietnamText() ?? "",
                        $"{WorkingCalendar.Between(p.Deadline ?? Today, Today)}",
                        p.State.Look.Word
                    )
            ),
        ]);

    private static PaperText Text(string words) => new(RichText.FromPlainText(words));

    private static RichRow Row(bool header, params IEnumerable<string> cells) =>
        new([.. cells.Select(c => new RichCell([new RichParagraph([new RichRun(c, Bold: header)])], header))]);
}
