using TongKet.Formats.Reading;

namespace TongKet.Formats.Writing.Pdf;

/// <summary>Why a PDF was not made.</summary>
internal static class PdfRefusals
{
    public static readonly Refusal NotInstalled = new(
        "pdf.office-missing",
        "Máy chủ chưa cài LibreOffice nên chưa xuất được PDF. Đề nghị quản trị cài gói libreoffice-writer; trong lúc chờ, hãy tải tệp Word (.docx)."
    );

    public static readonly Refusal TooSlow = new(
        "pdf.too-slow",
        "Xuất PDF quá thời gian cho phép. Hãy thử lại sau ít phút hoặc tải tệp Word (.docx)."
    );

    public static readonly Refusal Failed = new(
        "pdf.failed",
        "Không xuất được PDF từ tệp này. Hãy tải tệp Word (.docx) và kiểm tra lại nội dung."
    );
}
