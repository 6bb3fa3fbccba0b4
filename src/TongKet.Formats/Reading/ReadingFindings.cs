namespace TongKet.Formats.Reading;

/// <summary>What a reader may notice without refusing the file.</summary>
internal static class ReadingFindings
{
    public static readonly Finding CutShort = new(
        "paper.cut-short",
        "Văn bản dài quá giới hạn; phần cuối chưa được đọc. Hãy tách tệp rồi tải lại."
    );

    public static readonly Finding Macros = new("docx.macros-ignored", "Tệp có macro; macro bị bỏ qua và không bao giờ được chạy.");

    public static readonly Finding Embedded = new(
        "docx.embedded-ignored",
        "Tệp có tệp khác nhúng bên trong (bảng tính, ảnh vẽ...); phần nhúng không được đọc. Hãy gửi riêng nếu cần."
    );

    public static readonly Finding ImportedPart = new(
        "docx.imported-part-ignored",
        "Tệp có phần chèn từ tệp khác chưa được đọc. Hãy mở bằng Word, lưu lại rồi đọc lại."
    );

    public static readonly Finding Diagram = new(
        "docx.diagram-ignored",
        "Tệp có biểu đồ hoặc sơ đồ; chữ trong đó không được đọc. Hãy ghi nội dung cần thiết thành lời hoặc bảng."
    );

    public static readonly Finding LegacyFont = new(
        "text.legacy-encoding",
        "Văn bản dùng phông chữ đời cũ (TCVN3 hoặc VNI); chữ đã được chuyển sang Unicode để đọc. Hãy đối chiếu với bản gốc."
    );

    public static readonly Finding SignatureStamp = new(
        "pdf.signature-stamp",
        "Tệp có khung thông tin chữ ký số; phần chữ trong khung không thuộc nội dung văn bản nên được bỏ qua.",
        Severity: FindingSeverity.Hint
    );

    public static readonly Finding LegacyGuess = new(
        "text.legacy-guess",
        "Văn bản có vẻ dùng bảng mã đời cũ (TCVN3 hoặc VNI) và đã được đoán, chuyển sang Unicode để đọc. Hãy đối chiếu với bản gốc."
    );

    public static readonly Finding PartDamaged = new(
        "docx.part-damaged",
        "Một phần của tệp (kiểu chữ, đánh số, chú thích...) bị hỏng nên không được đọc. Hãy kiểm tra số thứ tự và chú thích."
    );

    public static readonly Finding TrackedChanges = new(
        "docx.tracked-changes",
        "Tệp còn theo dõi sửa đổi; nội dung được đọc như khi chấp nhận mọi sửa đổi."
    );

    public static readonly Finding DamagedEnd = new(
        "docx.damaged-end",
        "Phần cuối tệp bị hỏng; chỉ đọc được phần trước đó. Hãy kiểm tra lại nội dung."
    );
}
