using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;

namespace TongKet.Reviews.Directing;

/// <summary>The sentences that all types of directive share, from the facts and from nothing else.</summary>
internal sealed record DirectiveSentences(DirectiveMatter Matter)
{
    private static readonly string[] LeadIns = ["về việc ", "v/v ", "về "];

    /// <summary>"tổng kết 05 năm thực hiện Chỉ thị 17".</summary>
    public string Subject => OfficePaper.Inside(Matter.Title.Trim());

    /// <summary>"Công văn số 412-CV/TU, ngày 28/8/2026 của Tỉnh ủy Bình Hải về việc tổng kết …"; null without a paper from above.</summary>
    public string? Basis =>
        Matter.Basis is not { Citation: { } cited } paper ? null
        : paper.Subject is { Length: > 0 } subject ? $"{cited} {(paper.Kind == "CV" ? "về việc" : "về")} {Bare(subject)}"
        : cited;

    /// <summary>"để tổng hợp, báo cáo Tỉnh ủy Bình Hải trước ngày 30/10/2026".</summary>
    public string Purpose =>
        Matter.Above is { } above
            ? $"để kịp tổng hợp, báo cáo {Matter.Tree.NameOf(above.Recipient)}{(above.Deadline is { } day ? $" trong thời hạn đến ngày {day.ToPaperText()}" : "")}"
            : "để đánh giá đúng kết quả, làm cơ sở cho nhiệm vụ thời gian tới";

    /// <summary>What the report holds, and to which day its figures count.</summary>
    public string Content =>
        $"Nội dung báo cáo theo đề cương{Forms(" và {0} biểu số liệu")} kèm theo; số liệu "
        + (Matter.CutOff is { } day ? $"tính đến hết ngày {day.ToPaperText()}." : "tính đến thời điểm báo cáo.");

    /// <summary>How it is sent.</summary>
    public static string Sending =>
        "Hình thức: lập, duyệt trên phần mềm tổng hợp báo cáo dùng chung; văn bản có chữ ký, đóng dấu theo quy định.";

    public string Closing => $"Quá trình thực hiện có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về {Collector} để được hướng dẫn.";

    public string? Intermediary =>
        Matter.Via.Length > 0 && Matter.Via != Matter.Office.Name
            ? $"Giao {Matter.Via} theo dõi, đôn đốc, tiếp nhận và tổng hợp báo cáo của các cơ quan, đơn vị."
            : null;

    /// <summary>Who has to write what, to whom, by when.</summary>
    public string Task(DirectiveGroup group) =>
        $"{string.Join(", ", group.Words)}: Xây dựng báo cáo {Subject} (theo đề cương{Forms(" và biểu số liệu")} kèm theo), gửi {To} "
        + (group.Deadline is { } day ? $"chậm nhất ngày {day.ToPaperText()}." : "vào thời điểm thích hợp.");

    private string To => Matter.Via.Length > 0 ? $"{Matter.RecipientText} (qua {Matter.Via})" : Matter.RecipientText;

    private string Collector => Matter.Via.Length > 0 ? Matter.Via : Matter.Office.Name;

    private string Forms(string words) =>
        Matter.Forms.Count == 0 ? "" : string.Format(VietnamTime.Culture, words, Matter.Forms.Count.ToString("00", VietnamTime.Culture));

    private static string Bare(string subject)
    {
        subject = subject.Trim().TrimEnd('.');
        var lead = Array.Find(LeadIns, l => subject.StartsWith(l, StringComparison.OrdinalIgnoreCase)) ?? "";
        return OfficePaper.Inside(subject[lead.Length..].Trim());
    }
}
