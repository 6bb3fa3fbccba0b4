using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews;

/// <summary>Every way a review use case can say no; the codes are part of the API.</summary>
internal static class ReviewProblems
{
    public static readonly Problem NotFound = new("review.not-found", "Không tìm thấy đợt tổng kết.", ProblemKind.Missing);

    public static readonly Problem DocumentGone = new("review.document-gone", "Không tìm thấy văn bản.", ProblemKind.Missing);

    public static readonly Problem DraftGone = new(
        "review.draft-gone",
        "Bản chuẩn bị này đã được phát động hoặc đã xóa. Hãy xem danh sách đợt tổng kết.",
        ProblemKind.Missing
    );

    public static readonly Problem DraftChanged = new(
        "review.draft-changed",
        "Người khác vừa lưu bản chuẩn bị này nên bản của bạn chưa được ghi. Hãy bấm Quay lại để thấy nội dung vừa nhập, chép phần cần giữ rồi tải lại trang.",
        ProblemKind.Conflict
    );

    public static readonly Problem NoTitle = new("review.no-title", "Hãy đặt tên cho đợt tổng kết.", ProblemKind.Invalid);

    public static readonly Problem NoRecipient = new("review.no-recipient", "Hãy ghi báo cáo gửi đến cơ quan nào.", ProblemKind.Invalid);

    public static readonly Problem NoOutline = new(
        "review.no-outline",
        "Đề cương chưa có mục nào. Hãy thêm ít nhất một mục để các đơn vị báo cáo theo.",
        ProblemKind.Invalid
    );

    public static readonly Problem BlankSection = new(
        "review.blank-section",
        "Đề cương có mục chưa có tên. Hãy đặt tên hoặc xóa mục đó.",
        ProblemKind.Invalid
    );

    public static readonly Problem OutlineTooLarge = new(
        "review.outline-too-large",
        "Đề cương có quá 2.000 mục hoặc quá 12 cấp. Hãy kiểm tra lại đề cương.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoParticipants = new(
        "review.no-participants",
        "Chưa có đơn vị nào phải báo cáo. Hãy chọn ít nhất một đơn vị (cơ quan giao không tự báo cáo cho mình).",
        ProblemKind.Invalid
    );

    public static readonly Problem NothingAsked = new(
        "review.nothing-asked",
        "Đợt chưa có mục nào: đề cương chưa có tên mục, chưa có số liệu, cũng chưa có biểu. Hãy thêm nội dung cần báo cáo.",
        ProblemKind.Invalid
    );

    public static readonly Problem DirectiveNotConfirmed = new(
        "review.directive-not-confirmed",
        "Văn bản chưa được xác nhận và vào sổ nên chưa lập được đợt tổng kết. Hãy xem lại, xác nhận văn bản trước."
    );

    public static readonly Problem NotOurPlace = new(
        "review.not-our-place",
        "Đợt tổng kết của cấp trên đã chọn không giao cho cơ quan mình. Hãy chọn lại.",
        ProblemKind.Invalid
    );

    public static readonly Problem NotOurDirective = new(
        "review.not-our-directive",
        "Văn bản chỉ đạo không thuộc cơ quan đang làm việc. Hãy kiểm tra lại.",
        ProblemKind.Forbidden
    );

    public static Problem UnreadableDay(string typed) =>
        new(
            "review.unreadable-day",
            $"Không đọc được ngày “{typed}”. Phần còn lại vẫn giữ; hãy nhập lại ngày đó theo dạng ngày/tháng/năm.",
            ProblemKind.Invalid
        );

    public static Problem NotResolved(string phrase) =>
        new(
            "review.not-resolved",
            $"Chưa rõ “{phrase}” là cơ quan nào. Hãy chọn đơn vị trong danh sách hoặc bỏ tên này.",
            ProblemKind.Invalid
        );

    public static Problem NotConfirmed(int open) =>
        new(
            "review.not-confirmed",
            $"Còn {open} điểm chưa xác nhận. Hãy đánh dấu «đúng» ở từng điểm, hoặc đánh dấu «Tôi đã đối chiếu» ở cuối trang rồi bấm lại."
        );

    public static Problem NoDeadline(string group, int units) =>
        new(
            "review.no-deadline",
            $"Nhóm “{group}” ({units} đơn vị) chưa có thời hạn. Hãy ghi ngày, hoặc đánh dấu «đơn vị tự chọn thời điểm nộp».",
            ProblemKind.Invalid
        );

    public static Problem DeadlinesPassed(int units) =>
        new(
            "review.deadlines-passed",
            $"{units} đơn vị có thời hạn đã qua. Hãy sửa thời hạn, hoặc đánh dấu «Tôi biết, vẫn phát động» ở cuối trang rồi bấm Phát động lần nữa."
        );

    public static Problem OrganizationGone(string names) =>
        new(
            "review.organization-gone",
            $"Có đơn vị không còn trong danh sách tổ chức hôm nay: {names}. Hãy chọn lại đơn vị.",
            ProblemKind.Invalid
        );

    public static Problem TwoFiguresOneName(string name) =>
        new("review.figure-twice", $"Một mục hỏi số liệu “{name}” hai lần. Hãy đổi tên hoặc bỏ bớt.", ProblemKind.Invalid);

    public static Problem PassedOnAlready(int count) =>
        new(
            "review.passed-on-already",
            $"Đã có {count} việc trong các đợt báo cáo chuyển theo lần sắp xếp này nên không rút được nữa. Hãy ghi một lần sắp xếp mới để điều chỉnh."
        );

    public static readonly Problem FormGone = new(
        "review.form-gone",
        "Không tìm thấy biểu này trong đợt; có thể người khác vừa xóa. Hãy mở lại danh sách biểu."
    );

    public static readonly Problem NoFormFound = new(
        "review.no-form-found",
        "Không tìm thấy bảng nào có dòng tiêu đề (TT, Chỉ tiêu, các cột số liệu) để lập biểu. Hãy lập biểu bằng tay.",
        ProblemKind.Invalid
    );

    public static Problem FormChanged(string by) =>
        new(
            "review.form-changed",
            $"{by} vừa lưu biểu này nên bản của bạn chưa được ghi. Hãy bấm Quay lại để chép phần cần giữ rồi tải lại trang.",
            ProblemKind.Conflict
        );

    public static Problem FormFaulty(string first, int count) =>
        new(
            "review.form-faulty",
            count > 1 ? $"Biểu còn {count} điểm phải sửa. Trước hết: {first}" : $"Biểu còn điểm phải sửa: {first}",
            ProblemKind.Invalid
        );

    public static Problem FormUnfinished(string title) =>
        new(
            "review.form-unfinished",
            $"Biểu “{title}” chưa lưu được vì còn điểm phải sửa. Hãy mở biểu, sửa rồi bấm Lưu biểu, hoặc xóa biểu.",
            ProblemKind.Invalid
        );

    public static readonly Problem OutlineWorkGone = new(
        "review.outline-work-gone",
        "Phần sửa đề cương này đã được áp dụng hoặc đã bỏ. Hãy mở lại trang Đề cương để xem bản đang dùng.",
        ProblemKind.Conflict
    );

    public static readonly Problem OutlineUnchanged = new("review.outline-unchanged", "Đề cương chưa thay đổi gì so với bản đang dùng.");

    public static readonly Problem NoOutlineReason = new(
        "review.no-outline-reason",
        "Hãy ghi lý do sửa đề cương để các đơn vị hiểu.",
        ProblemKind.Invalid
    );

    public static readonly Problem SupplementInPast = new(
        "review.supplement-in-past",
        "Hạn bổ sung đã qua. Hãy chọn ngày từ hôm nay trở đi.",
        ProblemKind.Invalid
    );

    public static Problem OutlineWorkChanged(string by) =>
        new(
            "review.outline-work-changed",
            $"{by} vừa sửa đề cương này nên bản của bạn chưa được ghi. Hãy bấm Quay lại để chép phần cần giữ rồi tải lại trang.",
            ProblemKind.Conflict
        );

    public static Problem TooManyForms(int most) =>
        new("review.too-many-forms", $"Một đợt có nhiều nhất {most} biểu.", ProblemKind.Invalid);
}
