namespace TongKet.Formats.Reading.OldFiles;

/// <summary>A kind of file that LibreOffice turns into .docx for us.</summary>
internal sealed record OldFileKind(string Ending, Refusal Refusal)
{
    private static readonly OldFileKind Word = new(".doc", PaperRefusals.OldWord);
    private static readonly OldFileKind Rich = new(".rtf", PaperRefusals.OtherText);
    private static readonly OldFileKind Open = new(".odt", PaperRefusals.OtherText);

    /// <summary>Tells the person that a conversion lies between the file and what was read.</summary>
    public Finding Finding { get; } =
        new(
            "file.through-office",
            $"Tệp {Ending} được chuyển sang .docx bằng LibreOffice rồi mới đọc. Hãy đối chiếu số thứ tự và bảng biểu."
        );

    public static OldFileKind Of(PaperFormat format) =>
        format switch
        {
            PaperFormat.RichText => Rich,
            PaperFormat.OpenDocument => Open,
            _ => Word,
        };
}
