using TongKet.Formats.Reading;

namespace TongKet.Documents.Keeping;

/// <summary>The media type by what the reader found, never by what the sender claims.</summary>
internal static class MediaTypes
{
    public static string Of(PaperFormat format) =>
        format switch
        {
            PaperFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            PaperFormat.Pdf => "application/pdf",
            PaperFormat.OldWord => "application/msword",
            PaperFormat.RichText => "application/rtf",
            PaperFormat.OpenDocument => "application/vnd.oasis.opendocument.text",
            // PNG, JPEG … : kept as it came, offered as a download.
            PaperFormat.Image => "application/octet-stream",
            PaperFormat.Markdown => "text/markdown; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
}
