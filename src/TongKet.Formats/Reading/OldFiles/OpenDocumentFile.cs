using TongKet.Formats.Reading.Docx;

namespace TongKet.Formats.Reading.OldFiles;

/// <summary>An OpenDocument text: a package like Word's, known by its first part.</summary>
internal static class OpenDocumentFile
{
    private const string TextType = "mimetypeapplication/vnd.oasis.opendocument.text";

    /// <summary>The standard has the part "mimetype" come first, unpacked, so that the type stands at byte 30 (ODF 1.2, part 3, 3.3).</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 200)].IndexOf(TextType.Select(c => (byte)c).ToArray()) >= 0;

    /// <summary>Unpacks every part under the limits before another program does it without any; null when all is well.</summary>
    public static Refusal? Refusal(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        try
        {
            using var parts = new PackageParts(bytes, limits, ct);
            foreach (var name in parts.Names)
            {
                using var part = parts.OpenAny(name);
                part?.CopyTo(Stream.Null);
            }

            return parts.IsCut ? PaperRefusals.Damaged : null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return PaperRefusals.Damaged;
        }
    }
}
