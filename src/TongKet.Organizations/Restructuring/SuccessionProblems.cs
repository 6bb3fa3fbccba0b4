using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Organizations.Restructuring;

/// <summary>Every way entering a succession can be refused.</summary>
internal static class SuccessionProblems
{
    public static readonly Problem Missing = new("succession.missing", "Không tìm thấy lần sắp xếp này.", ProblemKind.Missing);

    public static readonly Problem DocumentMissing = new(
        "succession.document-missing",
        "Hãy ghi số, ký hiệu và ngày của văn bản quyết định.",
        ProblemKind.Invalid
    );

    public static readonly Problem TooFew = new(
        "succession.too-few",
        "Sáp nhập cần ít nhất hai đơn vị cũ; chia tách cần ít nhất hai đơn vị mới. Hãy chọn thêm."
    );

    public static readonly Problem WhyMissing = new("succession.why-missing", "Hãy ghi lý do rút.", ProblemKind.Invalid);

    public static Problem UnknownOn(string name, DateOnly day) =>
        new("succession.unknown", $"\"{name}\" không hoạt động vào ngày {day.ToVietnamText()}. Hãy kiểm tra lại ngày hoặc đơn vị.");

    public static Problem Ended(string name, DateOnly end) =>
        new(
            "succession.ended",
            $"\"{name}\" đã kết thúc hoạt động từ ngày {end.ToVietnamText()}. Hãy chọn đơn vị kế thừa nó hoặc một ngày trước đó."
        );

    public static Problem ChangedLater(string name, DateOnly from) =>
        new(
            "succession.changed-later",
            $"\"{name}\" đã có thay đổi từ ngày {from.ToVietnamText()}. Hãy chọn ngày sau đó, hoặc rút lần thay đổi kia trước."
        );

    public static Problem ChildrenNeedParent(string name, IReadOnlyCollection<string> children) =>
        new(
            "succession.children-need-parent",
            $"\"{name}\" còn {children.Count} đơn vị trực thuộc ({string.Join("; ", children.Take(3))}{(children.Count > 3 ? "; ..." : "")}). Hãy chọn nơi các đơn vị này chuyển về."
        );

    public static Problem Circle(string name) =>
        new("succession.circle", $"\"{name}\" sẽ đứng dưới chính nó hoặc dưới đơn vị trực thuộc nó. Hãy chọn cấp trên khác.");

    public static Problem NothingChanges(string name) =>
        new("succession.nothing-changes", $"\"{name}\" đã như vậy rồi, không có gì thay đổi. Hãy kiểm tra lại.");

    public static Problem OutOfReach(string name) =>
        new(
            "succession.out-of-reach",
            $"\"{name}\" không thuộc phạm vi quản trị của bạn. Hãy nhờ quản trị cấp trên ghi lần sắp xếp này.",
            ProblemKind.Forbidden
        );

    public static Problem Withdrawn(DateTimeOffset at) =>
        new("succession.withdrawn", $"Lần sắp xếp này đã được rút lúc {at.ToVietnamText()}.", ProblemKind.Conflict);

    public static Problem ChangedSince(string name) =>
        new(
            "succession.changed-since",
            $"\"{name}\" đã thay đổi sau lần sắp xếp này nên không rút được nữa. Hãy ghi một lần sắp xếp mới để điều chỉnh."
        );
}
