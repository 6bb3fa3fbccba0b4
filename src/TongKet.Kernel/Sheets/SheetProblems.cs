using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Sheets;

internal static class SheetProblems
{
    public static readonly Problem Empty = new("sheet.empty", "Tệp rỗng. Hãy chọn lại tệp Excel (.xlsx).", ProblemKind.Invalid);

    public static readonly Problem TooLarge = new(
        "sheet.too-large",
        "Tệp Excel quá lớn (tối đa 10 MB). Hãy tách thành nhiều tệp rồi nhập lần lượt.",
        ProblemKind.Invalid
    );

    public static readonly Problem TooManyRows = new(
        "sheet.too-many-rows",
        "Bảng quá lớn (tối đa 20.000 dòng, 200 cột). Hãy tách thành nhiều tệp rồi nhập lần lượt.",
        ProblemKind.Invalid
    );

    public static readonly Problem Damaged = new(
        "sheet.damaged",
        "Không đọc được tệp này: tệp hỏng, có mật khẩu hoặc không phải .xlsx. Hãy mở bằng Excel, lưu lại dạng .xlsx không mật khẩu rồi chọn lại.",
        ProblemKind.Invalid
    );

    public static Problem HeaderMissing(IEnumerable<string> titles) =>
        new(
            "sheet.header-missing",
            $"Không thấy dòng tiêu đề có đủ các cột: {string.Join(", ", titles)}. Hãy dùng tệp xuất từ hệ thống làm mẫu.",
            ProblemKind.Invalid
        );
}
