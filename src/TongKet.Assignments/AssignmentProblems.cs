using TongKet.Kernel.Outcomes;

namespace TongKet.Assignments;

/// <summary>Every way the ledger can say no; the codes are part of the API.</summary>
internal static class AssignmentProblems
{
    public static readonly Problem NotFound = new("assignment.not-found", "Không tìm thấy nhiệm vụ.", ProblemKind.Missing);

    public static readonly Problem UnknownStatus = new(
        "assignment.unknown-status",
        "Hãy chọn trạng thái trong danh sách.",
        ProblemKind.Invalid
    );

    public static readonly Problem NoteTooLong = new(
        "assignment.note-too-long",
        "Ghi chú dài quá 2.000 ký tự. Hãy viết gọn lại.",
        ProblemKind.Invalid
    );

    public static readonly Problem CancelNeedsReason = new(
        "assignment.cancel-needs-reason",
        "Muốn hủy nhiệm vụ, hãy ghi lý do vào ô ghi chú.",
        ProblemKind.Invalid
    );
}
