namespace TongKet.Formats.Reading;

/// <summary>Every way a file can be refused; the codes are stable.</summary>
public static class PaperRefusals
{
    /// <summary>No content.</summary>
    public static readonly Refusal Empty = new("file.empty", "Tệp không có nội dung. Hãy kiểm tra và chọn lại tệp.");

    /// <summary>Neither text nor Word nor PDF.</summary>
    public static readonly Refusal UnknownKind = new(
        "file.unknown-kind",
        "Không đọc được loại tệp này. Hãy tải lên tệp Word (.docx), PDF hoặc văn bản thuần (.txt, .md)."
    );

    /// <summary>Over the limit in bytes.</summary>
    public static Refusal TooLarge(long limit) =>
        new("file.too-large", $"Tệp lớn hơn {limit >> 20} MB. Hãy tách tệp hoặc giảm dung lượng rồi tải lại.");
}
