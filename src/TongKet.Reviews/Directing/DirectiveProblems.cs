using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Reviews.Directing;

/// <summary>Why a directive is not written or issued.</summary>
internal static class DirectiveProblems
{
    public static readonly Problem TypeNotOffered = new(
        "directive.type-not-offered",
        "Cơ quan không ban hành loại văn bản này. Hãy chọn loại khác.",
        ProblemKind.Invalid
    );

    public static readonly Problem NotBegun = new(
        "directive.not-begun",
        "Chưa có văn bản chỉ đạo của đợt này. Hãy chọn loại văn bản rồi bấm Soạn."
    );

    public static readonly Problem Issued = new(
        "directive.issued",
        "Văn bản đã phát hành nên không sửa được nữa. Nội dung cần thay đổi hãy phát hành bằng văn bản khác."
    );

    public static Problem Changed(string by, DateTimeOffset at) =>
        new(
            "directive.changed",
            $"{by} đã lưu văn bản này lúc {at.ToVietnamText()}, sau khi bạn mở trang. Lời của bạn được giữ trong danh sách các bản đã lưu ở bên phải; hãy xem bản mới rồi lấy lại phần cần dùng.",
            ProblemKind.Conflict
        );

    /// <summary>Another text than the one on the person's screen: nothing is decided on what was not read.</summary>
    public static Problem MovedOn(OwnDirective directive) =>
        new(
            "directive.moved-on",
            $"Chưa thực hiện: văn bản không còn như lúc bạn mở trang ({directive.StepBy}, {directive.Since.ToVietnamText()}, bản {directive.Version}). Hãy xem phần thay đổi trên trang văn bản, đọc lại rồi bấm lần nữa.",
            ProblemKind.Conflict
        );

    public static readonly Problem FactsMoved = new(
        "directive.facts-moved",
        "Chưa thực hiện: đợt đã đổi (đơn vị, thời hạn, đề cương hoặc biểu) sau khi trình. Văn bản đã theo nội dung mới và về người soạn để xem, trình lại.",
        ProblemKind.Conflict
    );

    public static readonly Problem NoDay = new(
        "directive.no-day",
        "Có nhóm đơn vị chưa có thời hạn. Hãy ghi thời hạn (hoặc đánh dấu đơn vị tự chọn thời điểm) ở trang chuẩn bị đợt rồi trình.",
        ProblemKind.Invalid
    );

    public static Problem Unsettled(int parts) =>
        new(
            "directive.unsettled",
            $"{parts} điểm khác với dữ kiện của đợt hiện nay. Ở từng điểm được đánh dấu, hãy bấm «Lấy lời mới» hoặc «Giữ lời đang có» rồi trình."
        );

    public static readonly Problem NotWithLeader = new(
        "directive.not-with-leader",
        "Văn bản không chờ lãnh đạo duyệt: chưa được trình, vừa được sửa lại, hoặc đã có người quyết định. Hãy xem trạng thái trên trang.",
        ProblemKind.Conflict
    );

    public static readonly Problem NotWithClerk = new(
        "directive.not-with-clerk",
        "Văn bản không ở văn thư: chưa được duyệt, vừa được sửa lại, hoặc đã phát hành. Hãy xem trạng thái trên trang.",
        ProblemKind.Conflict
    );

    public static readonly Problem DaysAgree = new(
        "directive.days-agree",
        "Thời hạn trong đợt đúng như văn bản đã phát hành: không có gì phải điều chỉnh."
    );

    public static readonly Problem NoReason = new(
        "directive.no-reason",
        "Hãy ghi lý do, cần sửa gì để người soạn biết.",
        ProblemKind.Invalid
    );

    public static readonly Problem Frozen = new(
        "directive.frozen",
        "Văn bản đang được lấy số nên chưa sửa được. Nếu việc lấy số bị ngắt giữa chừng, văn thư bấm Phát hành lần nữa để hoàn tất với số đã lấy.",
        ProblemKind.Conflict
    );

    public static readonly Problem NotApproved = new(
        "directive.not-approved",
        "Văn bản chưa được lãnh đạo duyệt, hoặc vừa được sửa lại. Người soạn trình, lãnh đạo duyệt rồi mới phát hành."
    );

    public static readonly Problem TooLong = new(
        "directive.too-long",
        "Văn bản dài quá mức cho phép. Hãy rút gọn hoặc đưa phần dài vào phụ lục.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoSuchVersion = new("directive.no-version", "Không tìm thấy bản đã lưu này.", ProblemKind.Missing);

    public static readonly Problem NoSubject = new(
        "directive.no-subject",
        "Văn bản chưa có trích yếu hoặc nội dung. Hãy bổ sung rồi trình.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoSigner = new(
        "directive.no-signer",
        "Chưa ghi họ tên người ký (và chức vụ nếu thể thức ký yêu cầu). Hãy bổ sung rồi trình.",
        ProblemKind.Invalid
    );
}
