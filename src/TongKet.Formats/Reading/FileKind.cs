using TongKet.Formats.Reading.OldFiles;

namespace TongKet.Formats.Reading;

/// <summary>What a file is by its first bytes.</summary>
internal enum FileKind
{
    Text,
    Package,
    Pdf,
    Ole,
    Image,
    Archive,
    RichText,
    OpenDocument,
    OtherText,
}

/// <summary>Tells kinds of files by their content.</summary>
internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x50, 0x4B, ..] when OpenDocumentFile.Is(bytes) => FileKind.OpenDocument,
            [0x50, 0x4B, 0x03 or 0x05, 0x04 or 0x06, ..] => FileKind.Package,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileKind.Ole,
            [0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..] or [0x47, 0x49, 0x46, 0x38, ..] => FileKind.Image,
            [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] or [0x42, 0x4D, _, _, _, _, 0, 0, ..] => FileKind.Image,
            [0x52, 0x61, 0x72, 0x21, 0x1A, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => FileKind.Archive,
            // The mark may stand behind some bytes of a mail gateway (ISO 32000-1, annex H, note 13).
            _ when bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
            _ => Markup(bytes),
        };

    /// <summary>What the content is called in a message.</summary>
    public static string Name(FileKind kind) =>
        kind switch
        {
            FileKind.Package => "tệp Word hoặc tệp nén",
            FileKind.Pdf => "PDF",
            FileKind.Ole => "tệp Office đời cũ hoặc tệp đặt mật khẩu",
            FileKind.Image => "ảnh",
            FileKind.Archive => "tệp nén",
            FileKind.RichText => "RTF",
            FileKind.OpenDocument => "OpenDocument (.odt)",
            FileKind.OtherText => "HTML hoặc XML",
            _ => "văn bản thuần",
        };

    /// <summary>What the name promises; null when it promises nothing that is read. Word writes many a kind under ".doc": it promises nothing.</summary>
    public static FileKind? Promised(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".DOCX" or ".DOCM" or ".DOTX" => FileKind.Package,
            ".PDF" => FileKind.Pdf,
            ".RTF" => FileKind.RichText,
            ".ODT" => FileKind.OpenDocument,
            ".TXT" or ".MD" or ".MARKDOWN" => FileKind.Text,
            _ => null,
        };

    private static FileKind Markup(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 512)].TrimStart(" \t\r\n\uFEFF"u8);
        // Word's web archive (.mht under the name .doc) is a mail message.
        return start.StartsWith("{\\rtf"u8) ? FileKind.RichText
            : StartsWith(start, "<!doctype html"u8)
            || StartsWith(start, "<html"u8)
            || StartsWith(start, "<?xml"u8)
            || StartsWith(start, "mime-version:"u8)
                ? FileKind.OtherText
            : FileKind.Text;
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> ascii) =>
        bytes.Length >= ascii.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..ascii.Length], ascii);
}
