using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Organizations;

/// <summary>Every way an organisations use case can say no.</summary>
internal static class OrganizationProblems
{
    public static readonly Problem Missing = new("organizations.missing", "Không tìm thấy cơ quan này.", ProblemKind.Missing);

    public static readonly Problem NameMissing = new("organizations.name-missing", "Hãy ghi tên cơ quan.", ProblemKind.Invalid);

    public static readonly Problem WrongParent = new(
        "organizations.wrong-parent",
        "Cấp trên đã chọn không dùng được: cơ quan không thể ở dưới chính nó hoặc dưới đơn vị trực thuộc nó. Hãy chọn cấp trên khác."
    );

    public static readonly Problem ImportGone = new(
        "organizations.import-gone",
        "Tệp xem trước không còn (chỉ giữ một ngày). Hãy chọn lại tệp Excel.",
        ProblemKind.Missing
    );

    public static readonly Problem ImportHasErrors = new(
        "organizations.import-has-errors",
        "Tệp còn dòng sai nên chưa nhập được. Hãy sửa các dòng đã nêu rồi chọn lại tệp."
    );

    public static readonly Problem GroupEmpty = new(
        "organizations.group-empty",
        "Hãy ghi tên nhóm và ít nhất một điều kiện hoặc một cơ quan.",
        ProblemKind.Invalid
    );

    public static readonly Problem GroupMissing = new("organizations.group-missing", "Không tìm thấy nhóm này.", ProblemKind.Missing);

    public static readonly Problem GroupNameTaken = new(
        "organizations.group-name-taken",
        "Cơ quan đã có nhóm tên này. Hãy đặt tên khác.",
        ProblemKind.Conflict
    );

    public static Problem NotTheNewest(DateOnly newest) =>
        new(
            "organizations.not-the-newest",
            $"Thay đổi phải từ ngày {newest.ToVietnamText()} (lần thay đổi gần nhất) trở đi. Hãy chọn ngày khác."
        );
}
