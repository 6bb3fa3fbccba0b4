namespace TongKet.Formats.Reading;

/// <summary>Every way a file can be refused; the codes are stable.</summary>
public static class PaperRefusals
{
    /// <summary>No content.</summary>
    public static readonly Refusal Empty = new("file.empty", "Tệp không có nội dung. Hãy kiểm tra và chọn lại tệp.");

    /// <summary>Neither text nor Word nor PDF.</summary>
    public static readonly Refusal UnknownKind = new(
        "file.unknown-kind",
        "Không đọc được loại tệp này. Hãy dùng tệp Word (.docx), PDF hoặc văn bản thuần (.txt, .md)."
    );

    /// <summary>A photo or a scan.</summary>
    public static readonly Refusal Image = new(
        "file.image",
        "Đây là tệp ảnh, không đọc được chữ nào trong đó. Hãy dùng tệp Word (.docx) hoặc PDF có lớp chữ của văn bản."
    );

    /// <summary>A .zip, .rar or .7z of files.</summary>
    public static readonly Refusal Archive = new("file.archive", "Đây là tệp nén. Hãy giải nén rồi chọn từng văn bản (.docx, .pdf, .txt).");

    /// <summary>Word 97-2003, and no LibreOffice to read it with.</summary>
    public static readonly Refusal OldWord = new(
        "file.old-word",
        "Máy chạy chương trình chưa cài LibreOffice nên chưa đọc được tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu lại dạng .docx rồi chọn tệp đó."
    );

    /// <summary>Excel or PowerPoint, old or new.</summary>
    public static readonly Refusal OtherOffice = new(
        "file.other-office",
        "Đây là bảng tính hoặc bản trình chiếu, không phải văn bản. Hãy dùng tệp Word (.docx), PDF hoặc .txt."
    );

    /// <summary>HTML or Word XML; RTF or OpenDocument where there is no LibreOffice to read them with.</summary>
    public static readonly Refusal OtherText = new(
        "file.other-text",
        "Tệp ở dạng RTF, ODT, HTML hoặc XML, chưa đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi chọn tệp đó."
    );

    /// <summary>A password is set.</summary>
    public static readonly Refusal Encrypted = new(
        "file.encrypted",
        "Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi chọn lại tệp."
    );

    /// <summary>Broken beyond reading.</summary>
    public static readonly Refusal Damaged = new(
        "file.damaged",
        "Tệp bị hỏng hoặc chưa tải xong nên không đọc được. Hãy mở thử trên máy, lưu lại thành tệp mới rồi chọn tệp đó."
    );

    /// <summary>A Word file, by its name, whose package cannot be opened or holds no text.</summary>
    public static readonly Refusal DamagedWord = new(
        "file.damaged",
        "Tệp Word hỏng hoặc chưa tải xong nên không đọc được. Hãy mở thử bằng Word, lưu lại thành tệp mới rồi chọn tệp đó."
    );

    /// <summary>A zip bomb, or a package with far too many parts.</summary>
    public static readonly Refusal PackageBomb = new(
        "docx.too-much-inside",
        "Phần nén bên trong tệp quá lớn so với một văn bản nên không được mở. Hãy lưu lại thành tệp mới, bớt ảnh, rồi chọn tệp đó."
    );

    /// <summary>Tables in tables without end.</summary>
    public static readonly Refusal TooDeep = new(
        "docx.too-deep",
        "Tệp có quá nhiều bảng hoặc khung lồng nhau nên không đọc được. Hãy chép nội dung sang tệp mới rồi chọn tệp đó."
    );

    /// <summary>A document type declaration or external entity.</summary>
    public static readonly Refusal ExternalEntity = new(
        "docx.external-entity",
        "Tệp có khai báo lấy dữ liệu từ bên ngoài, không an toàn nên không được mở. Hãy chép nội dung sang tệp mới rồi chọn tệp đó."
    );

    /// <summary>Longer than the time for one file.</summary>
    public static readonly Refusal TooSlow = new("file.too-slow", "Đọc tệp mất quá nhiều thời gian nên đã dừng. Hãy tách tệp rồi thử lại.");

    /// <summary>poppler is not installed.</summary>
    public static readonly Refusal PdfReaderMissing = new(
        "pdf.reader-missing",
        "Máy chạy chương trình chưa cài chương trình đọc PDF. Hãy dùng tệp Word (.docx), hoặc đề nghị quản trị cài gói poppler-utils."
    );

    /// <summary>Pages without a text layer.</summary>
    public static readonly Refusal Scanned = new(
        "pdf.no-text",
        "Tệp PDF chỉ có ảnh hoặc trang trắng, không đọc được chữ nào. Hãy dùng bản Word (.docx) hoặc bản PDF xuất từ Word."
    );

    /// <summary>Pages without a text layer, and no program to read pictures.</summary>
    public static readonly Refusal ScannedWithoutOcr = new(
        "ocr.missing",
        "Tệp chỉ có ảnh quét và máy chạy chương trình chưa cài chương trình nhận dạng chữ. Hãy dùng bản Word (.docx) hoặc bản PDF xuất từ Word; "
            + "hoặc đề nghị quản trị cài gói tesseract-ocr và tesseract-ocr-vie."
    );

    /// <summary>Over the limit in bytes.</summary>
    public static Refusal TooLarge(long limit) =>
        new("file.too-large", $"Tệp lớn hơn {limit >> 20} MB. Hãy tách tệp hoặc giảm dung lượng rồi thử lại.");

    /// <summary>The name promises another kind than the content is.</summary>
    public static Refusal WrongName(string ending, string content) =>
        new("file.wrong-name", $"Tên tệp là {ending} nhưng nội dung là {content}. Hãy kiểm tra, đặt lại đúng đuôi tên tệp rồi thử lại.");

    /// <summary>Marked with a degree of secrecy.</summary>
    public static Refusal Secret(string degree) =>
        new(
            "paper.secret",
            $"Văn bản có dấu chỉ độ mật {degree}. Văn bản mật không được đưa vào hệ thống này: tệp không được lưu lại. "
                + "Hãy xử lý theo quy định về bảo vệ bí mật nhà nước."
        );
}
