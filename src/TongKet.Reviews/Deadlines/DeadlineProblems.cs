using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Deadlines;

/// <summary>Every way in which a change of a deadline can be refused.</summary>
internal static class DeadlineProblems
{
    public static readonly Problem AlreadySent = new("deadline.sent", "Báo cáo đã nộp nên không đổi thời hạn nữa.");

    public static readonly Problem NoDeadline = new(
        "deadline.none",
        "Đơn vị được tự chọn thời điểm nộp: hãy đăng ký ngày nộp thay vì xin gia hạn.",
        ProblemKind.Invalid
    );

    public static readonly Problem ReasonMissing = new("deadline.reason", "Hãy ghi lý do.", ProblemKind.Invalid);

    public static readonly Problem DayNotLater = new(
        "deadline.not-later",
        "Ngày xin gia hạn phải sau thời hạn hiện nay và không ở quá khứ. Hãy nhập lại ngày.",
        ProblemKind.Invalid
    );

    public static readonly Problem DayPassed = new("deadline.passed", "Hãy nhập một ngày từ hôm nay trở đi.", ProblemKind.Invalid);

    public static readonly Problem AskedAlready = new(
        "deadline.asked",
        "Đề nghị gia hạn trước chưa được trả lời. Có thể rút đề nghị đó rồi gửi đề nghị mới.",
        ProblemKind.Conflict
    );

    public static readonly Problem NothingAsked = new(
        "deadline.nothing-asked",
        "Không còn đề nghị gia hạn nào chờ trả lời: có thể người khác vừa trả lời hoặc đơn vị đã rút. Hãy tải lại trang.",
        ProblemKind.Conflict
    );

    public static readonly Problem NobodyChosen = new("deadline.nobody", "Hãy đánh dấu ít nhất một đơn vị.", ProblemKind.Invalid);

    public static readonly Problem NotSelfChosen = new(
        "deadline.not-chosen",
        "Thời hạn này do cấp trên đặt. Nếu cần thêm thời gian, hãy xin gia hạn.",
        ProblemKind.Invalid
    );

    public static readonly Problem AnnouncedPassed = new(
        "deadline.announced-passed",
        "Ngày đã đăng ký đã qua: hãy xin gia hạn và nêu lý do.",
        ProblemKind.Invalid
    );
}
