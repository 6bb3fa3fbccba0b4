namespace TongKet.Formats.Reading.Docx;

/// <summary>A part in its package, still packed.</summary>
internal sealed record PackedPart(string Name, long Packed, Func<Stream> Open);
