using System.Globalization;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>What a person must know about pages that are pictures.</summary>
internal static class OcrFindings
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static Finding Read(IReadOnlyCollection<int> pages, double confidence) =>
        new(
            "ocr.read",
            $"Trang {PageNumbers.Of(pages)} là ảnh quét, chữ được đọc bằng nhận dạng chữ (OCR), độ tin cậy khoảng "
                + $"{(confidence * 100).ToString("0", Vietnamese)} %. Hãy đối chiếu số, ngày và tên với bản gốc."
        );

    public static Finding Image(double confidence) =>
        new(
            "ocr.read",
            "Tệp là ảnh, chữ được đọc bằng nhận dạng chữ (OCR), độ tin cậy khoảng "
                + $"{(confidence * 100).ToString("0", Vietnamese)} %. Hãy đối chiếu số, ngày và tên với bản gốc."
        );

    public static Finding NotRead(IReadOnlyCollection<int> pages) =>
        new("pdf.pages-without-text", $"Trang {PageNumbers.Of(pages)} chỉ có ảnh, không đọc được chữ. Hãy nhập phần này bằng tay.");

    public static Finding NoTesseract(IReadOnlyCollection<int> pages) =>
        new(
            "pdf.pages-without-text",
            $"Trang {PageNumbers.Of(pages)} chỉ có ảnh quét; máy chủ chưa cài chương trình nhận dạng chữ nên chưa đọc được. "
                + "Đề nghị quản trị cài gói tesseract-ocr và tesseract-ocr-vie."
        );

    public static Finding TooMany(IReadOnlyCollection<int> pages) =>
        new(
            "ocr.too-many-pages",
            $"Tệp có quá nhiều trang ảnh quét: chưa đọc trang {PageNumbers.Of(pages)}. Hãy tách tệp rồi tải riêng phần này."
        );

    public static Finding Corrected(string read, string taken, SourceSpan? span) =>
        new(
            "ocr.corrected",
            $"Nhận dạng chữ đọc là “{read}”, đã sửa thành “{taken}” theo quy tắc ghi số, ký hiệu. Hãy đối chiếu với bản gốc.",
            span
        );
}
