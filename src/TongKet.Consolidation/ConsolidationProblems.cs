using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation;

/// <summary>Every way a consolidation use case can say no; the codes are part of the API.</summary>
internal static class ConsolidationProblems
{
    public static readonly Problem NoReview = new("consolidation.no-review", "Không tìm thấy đợt tổng kết này.", ProblemKind.Missing);
    public static readonly Problem NotFound = new(
        "consolidation.not-found",
        "Đợt này chưa mở tổng hợp. Hãy mở trang Tổng hợp của đợt rồi bấm “Mở tổng hợp”.",
        ProblemKind.Missing
    );
    public static readonly Problem NothingChosen = new(
        "consolidation.nothing-chosen",
        "Chưa chọn ý nào. Hãy đánh dấu các ý cần làm rồi bấm lại.",
        ProblemKind.Invalid
    );
    public static readonly Problem ReasonMissing = new(
        "consolidation.reason-missing",
        "Hãy ghi lý do để lại ý này, để người đọc sau hiểu vì sao không đưa vào báo cáo.",
        ProblemKind.Invalid
    );
    public static readonly Problem PassageGone = new(
        "consolidation.passage-gone",
        "Đoạn này không còn trong dự thảo. Hãy tải lại trang.",
        ProblemKind.Missing
    );
    public static readonly Problem ContributionGone = new(
        "consolidation.contribution-gone",
        "Có ý vừa được đơn vị thay bằng bản mới. Hãy tải lại trang rồi chọn lại.",
        ProblemKind.Conflict
    );
    public static readonly Problem EditedMeanwhile = new(
        "consolidation.edited-meanwhile",
        "Người khác vừa sửa đoạn này. Hãy tải lại trang để xem bản mới rồi sửa tiếp.",
        ProblemKind.Conflict
    );
    public static readonly Problem TextEmpty = new(
        "consolidation.text-empty",
        "Đoạn chưa có chữ nào. Hãy nhập nội dung.",
        ProblemKind.Invalid
    );
    public static readonly Problem TextTooLong = new(
        "consolidation.text-too-long",
        "Đoạn dài quá mức cho phép nên chưa lưu. Hãy tách thành nhiều đoạn.",
        ProblemKind.Invalid
    );
    public static readonly Problem SectionUnknown = new(
        "consolidation.section-unknown",
        "Mục này không có trong đề cương của đợt.",
        ProblemKind.Invalid
    );
    public static readonly Problem NoPlace = new(
        "consolidation.no-place",
        "Không tìm thấy đợt của cấp trên để gửi lên. Hãy chọn lại nơi nhận.",
        ProblemKind.Missing
    );
    public static readonly Problem NotOwnPlace = new(
        "consolidation.not-own-place",
        "Báo cáo này do cơ quan khác nộp. Chỉ gửi lên được báo cáo của chính cơ quan chủ trì đợt tổng kết.",
        ProblemKind.Forbidden
    );
    public static readonly Problem DraftEmpty = new(
        "consolidation.draft-empty",
        "Dự thảo chưa có nội dung nào. Hãy đưa các ý vào dự thảo trước.",
        ProblemKind.Refused
    );
    public static readonly Problem NothingMapped = new(
        "consolidation.nothing-mapped",
        "Đề cương của cấp trên không có mục nào giống đề cương của đợt này nên chưa chuyển được. Hãy mở báo cáo và nhập từng mục.",
        ProblemKind.Refused
    );

    public static readonly Problem NothingOffered = new(
        "consolidation.nothing-offered",
        "Chưa chọn nội dung nào, hoặc nội dung đã chọn vừa được xử lý. Hãy chọn lại.",
        ProblemKind.Invalid
    );

    public static Problem TwoForOne(string figure) =>
        new(
            "consolidation.two-for-one",
            $"Hai đợt của cơ quan cho hai số khác nhau về “{figure}”. Hãy chỉ chọn một trong hai rồi bấm lại.",
            ProblemKind.Invalid
        );
}
