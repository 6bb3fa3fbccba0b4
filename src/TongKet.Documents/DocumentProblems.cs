using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Documents;

/// <summary>Every way the register can say no; the codes are part of the API.</summary>
internal static class DocumentProblems
{
    public static readonly Problem NotFound = new("document.not-found", "Không tìm thấy văn bản.", ProblemKind.Missing);

    public static readonly Problem NoFile = new(
        "document.no-file",
        "Chưa chọn tệp. Hãy chọn tệp văn bản rồi bấm Tải lên.",
        ProblemKind.Invalid
    );

    public static readonly Problem TooLarge = new(
        "document.too-large",
        "Tệp lớn hơn 50 MB. Hãy tách tệp hoặc giảm dung lượng rồi tải lại.",
        ProblemKind.Invalid
    );

    public static readonly Problem FactsChanged = new(
        "document.facts-changed",
        "Người khác vừa lưu văn bản này. Nội dung bạn nhập vẫn còn trên trang; hãy xem bản mới ở thẻ khác rồi lưu lại.",
        ProblemKind.Conflict
    );

    public static readonly Problem IssuedStays = new(
        "document.issued-stays",
        "Văn bản đi đã cấp số nên không sửa được. Cần thay đổi, hãy ban hành văn bản mới."
    );

    public static readonly Problem NumberTooLarge = new(
        "document.number-too-large",
        "Số văn bản lớn quá mức. Hãy ghi số từ 1 đến 999.999 hoặc để trống để lấy số tiếp theo.",
        ProblemKind.Invalid
    );

    public static readonly Problem GapIncomplete = new(
        "document.gap-incomplete",
        "Hãy ghi loại văn bản và lý do giữ hoặc bỏ số.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoGap = new(
        "document.no-gap",
        "Số này đã có văn bản hoặc chưa đến lượt nên không bỏ được. Hãy tải lại trang để xem sổ mới nhất."
    );

    public static readonly Problem IssuerUnknown = new(
        "document.issuer-unknown",
        "Cơ quan ban hành không có trong danh sách tổ chức vào ngày ban hành. Hãy kiểm tra ngày hoặc danh sách tổ chức.",
        ProblemKind.Invalid
    );

    public static readonly Problem OutgoingIncomplete = new(
        "document.outgoing-incomplete",
        "Văn bản đi cần có thể loại và trích yếu. Hãy điền đủ rồi lấy số.",
        ProblemKind.Invalid
    );

    public static readonly Problem SetAside = new(
        "document.set-aside",
        "Văn bản này đã được ghi là vào nhầm. Muốn làm tiếp, văn thư hãy mở văn bản và bấm Đưa lại vào sổ."
    );

    public static readonly Problem NoReason = new(
        "document.no-reason",
        "Hãy ghi lý do văn bản vào nhầm để người sau tra sổ hiểu được.",
        ProblemKind.Invalid
    );

    public static Problem Twice(string? symbol, int number, DateOnly on) =>
        new(
            "document.twice",
            $"Văn bản {symbol} đã có trong sổ: số đến {number}, vào sổ ngày {on.ToVietnamText()}. Nếu vẫn cần vào sổ thêm, hãy đánh dấu «Vẫn vào sổ» ở cuối trang rồi bấm lại.",
            ProblemKind.Conflict
        );

    /// <summary>What the reader of files refused, with its own words.</summary>
    public static Problem Unreadable(Formats.Reading.Refusal refusal) => new(refusal.Code, refusal.Message, ProblemKind.Invalid);

    public static Problem NumberTaken(int number, int next) =>
        new("document.number-taken", $"Số {number} đã cấp cho văn bản khác. Số tiếp theo còn trống là {next}.", ProblemKind.Conflict);
}
