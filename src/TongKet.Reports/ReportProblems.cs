using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Reports;

/// <summary>Every way a report use case can say no; the codes are part of the API.</summary>
internal static class ReportProblems
{
    public static readonly Problem NobodyLate = new(
        "report.nobody-late",
        "Hôm nay không có đơn vị nào quá hạn nên chưa cần công văn đôn đốc."
    );

    public static readonly Problem NotFound = new("report.not-found", "Không tìm thấy báo cáo.", ProblemKind.Missing);
    public static readonly Problem NoPlace = new("report.no-place", "Không tìm thấy đơn vị này trong đợt tổng kết.", ProblemKind.Missing);
    public static readonly Problem NotYours = new("report.not-yours", "Đây là báo cáo của cơ quan khác.", ProblemKind.Forbidden);
    public static readonly Problem SectionJoined = new(
        "report.section-joined",
        "Đề cương vừa thay đổi: mục này đã gộp với mục khác. Cả phần đang lưu và phần bạn vừa viết đều còn; hãy ghép lại rồi lưu.",
        ProblemKind.Conflict
    );

    public static readonly Problem NoSection = new(
        "report.no-section",
        "Mục này không có trong đề cương của đợt tổng kết.",
        ProblemKind.Missing
    );
    public static readonly Problem NoColleague = new(
        "report.no-colleague",
        "Người này hiện không giữ vị trí nào ở cơ quan bạn. Hãy chọn người khác.",
        ProblemKind.Invalid
    );
    public static readonly Problem NotAsked = new("report.not-asked", "Mục này chưa nhờ ai viết.");
    public static readonly Problem DayUnreadable = new(
        "report.day-unreadable",
        "Không đọc được ngày. Hãy viết ngày/tháng/năm, ví dụ 24/09/2026.",
        ProblemKind.Invalid
    );
    public static readonly Problem NoIndicator = new(
        "report.no-indicator",
        "Số liệu này không có trong đề cương của đợt tổng kết.",
        ProblemKind.Missing
    );
    public static readonly Problem AlreadyImported = new("report.already-imported", "Nội dung của tệp này đã được đưa vào báo cáo.");
    public static readonly Problem NothingChosen = new(
        "report.nothing-chosen",
        "Chưa có đoạn nào được chọn mục. Hãy chọn mục cho ít nhất một đoạn.",
        ProblemKind.Invalid
    );
    public static readonly Problem NoVersion = new("report.no-version", "Không tìm thấy bản lưu này.", ProblemKind.Missing);

    public static readonly Problem Closed = new(
        "report.closed",
        "Báo cáo không còn ở bước soạn thảo nên không sửa được. Cần sửa, hãy nhờ lãnh đạo trả lại, hoặc bấm “Lập bản sửa đổi” nếu đã nộp."
    );
    public static readonly Problem TooLong = new(
        "report.section-too-long",
        "Nội dung của mục dài quá mức nhận được. Hãy tách bớt sang mục khác hoặc bỏ phần dán thừa."
    );
    public static readonly Problem SectionHasText = new(
        "report.section-has-text",
        "Mục này đang có nội dung. Hãy xóa nội dung trước khi ghi “không phát sinh”."
    );
    public static readonly Problem SectionWithoutText = new(
        "report.section-without-text",
        "Mục này chưa có nội dung nên chưa đánh dấu xong được."
    );
    public static readonly Problem NotAwaitingApproval = new("report.not-awaiting-approval", "Báo cáo không ở bước chờ duyệt.");
    public static readonly Problem NotWithLeader = new(
        "report.not-with-leader",
        "Báo cáo chưa trình nên không có gì để trả lại người soạn."
    );
    public static readonly Problem NotApproved = new("report.not-approved", "Báo cáo chưa được lãnh đạo duyệt nên chưa phát hành được.");
    public static readonly Problem NoSigningForm = new(
        "report.no-signing-form",
        "Thể thức đề ký đã chọn không có trong quy định cho cơ quan này. Hãy tải lại trang rồi chọn lại.",
        ProblemKind.Invalid
    );
    public static readonly Problem PositionMissing = new(
        "report.position-missing",
        "Hãy ghi chức vụ người ký cho thể thức đề ký đã chọn.",
        ProblemKind.Invalid
    );
    public static readonly Problem NotSent = new("report.not-sent", "Báo cáo chưa được nộp.");
    public static readonly Problem AlreadyReceived = new("report.already-received", "Báo cáo đã được tiếp nhận.");
    public static readonly Problem AlreadyReturned = new("report.already-returned", "Báo cáo đã được trả lại; hãy chờ đơn vị nộp bản mới.");
    public static readonly Problem WaitsForIntermediary = new(
        "report.waits-for-intermediary",
        "Báo cáo đang chờ đơn vị đầu mối tiếp nhận trước."
    );
    public static readonly Problem NotAddressed = new(
        "report.not-addressed",
        "Báo cáo này không gửi đến cơ quan bạn.",
        ProblemKind.Forbidden
    );
    public static readonly Problem ReasonMissing = new(
        "report.reason-missing",
        "Hãy ghi lý do trả lại để đơn vị biết phải bổ sung gì.",
        ProblemKind.Invalid
    );
    public static readonly Problem DeadlineInPast = new("report.deadline-in-past", "Hạn phải từ hôm nay trở đi.", ProblemKind.Invalid);

    public static readonly Problem NewerVersion = new(
        "report.newer-version",
        "Đơn vị vừa nộp bản mới. Hãy mở bản mới để xem rồi quyết định.",
        ProblemKind.Conflict
    );
    public static readonly Problem MovedOn = new(
        "report.moved-on",
        "Báo cáo đã thay đổi sau khi bạn mở trang này. Hãy tải lại trang để xem bản mới nhất.",
        ProblemKind.Conflict
    );

    public static Problem SectionsEmpty(IReadOnlyList<string> names) =>
        new(
            "report.sections-empty",
            $"Còn {names.Count} mục trống: {Some(names)}. Hãy viết, ghi “không phát sinh”, hoặc xác nhận trình duyệt dù còn mục trống."
        );

    public static Problem SectionChanged(string by, DateTimeOffset at, bool mine = false) =>
        new(
            "report.section-changed",
            $"{(mine ? "Bạn đã lưu mục này ở thẻ hoặc máy khác" : $"{by} vừa lưu mục này")} lúc {at.ToVietnamText()}. Cả hai bản đều còn; hãy chọn bản giữ lại.",
            ProblemKind.Conflict
        );

    public static Problem SectionTaken(string by, DateTimeOffset since) =>
        new(
            "report.section-taken",
            $"{by} đang viết mục này từ {since.InVietnam:HH:mm}. Phần bạn chưa lưu được cất trong Lịch sử.",
            ProblemKind.Conflict
        );

    public static Problem FigureChanged(string name, string by) =>
        new("report.figure-changed", $"{by} vừa sửa số liệu “{name}”. Hãy xem số mới rồi lưu lại.", ProblemKind.Conflict);

    public static Problem NumberUnreadable(string name, string text) =>
        new("report.number-unreadable", $"Không đọc được số “{text}” của “{name}”. Hãy viết như 1.234,5.", ProblemKind.Invalid);

    public static Problem NumberTooLarge(string name, string text) =>
        new(
            "report.number-too-large",
            $"Số “{text}” của “{name}” quá lớn (hơn 18 chữ số). Hãy kiểm tra lại, hoặc đổi sang đơn vị tính lớn hơn.",
            ProblemKind.Invalid
        );

    private static string Some(IReadOnlyList<string> names) =>
        string.Join("; ", names.Take(5)) + (names.Count > 5 ? $" và {names.Count - 5} mục khác" : "");

    public static readonly Problem NoForm = new("report.no-form", "Biểu này không có trong đợt tổng kết. Hãy mở lại báo cáo.");

    public static readonly Problem NotThisForm = new(
        "report.not-this-form",
        "Không nhận ra biểu trong tệp. Hãy dùng tệp “Tải Excel” của chính biểu này (giữ hàng mã cột và cột mã số), tệp .xlsx không quá 10 MB.",
        ProblemKind.Invalid
    );
    public static readonly Problem NoImport = new("report.no-form-import", "Không tìm thấy tệp đã đọc. Hãy chọn tệp lần nữa.");

    public static Problem FormErrors(string first) =>
        new("report.form-errors", $"Biểu còn lỗi phải sửa trước khi trình: {first}", ProblemKind.Invalid);

    public static Problem FormUnexplained(string first) =>
        new("report.form-unexplained", $"Có số liệu cần xác nhận hoặc ghi chú trước khi trình: {first}", ProblemKind.Invalid);

    public static Problem CellsMissing(int count, string first) =>
        new(
            "report.cells-missing",
            $"Còn {count} ô chưa báo cáo trong biểu, trước hết: {first}. Ghi 0, “-” (không phát sinh) hoặc “x” (không thuộc đối tượng); nếu vẫn trình, hãy đánh dấu đồng ý để trống."
        );
}
