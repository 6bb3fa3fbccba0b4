namespace TongKet.Formats.Reading.Docx;

/// <summary>Passes a part on and notes whether its beginning declares a document type, so that the refusal can say so.</summary>
internal sealed class DoctypeGuard(Stream inner) : PassedStream(inner)
{
    private const int Looked = 4096;
    private readonly List<byte> _start = [];

    // With or without the zero bytes of UTF-16.
    public bool HasDoctype
    {
        get
        {
            byte[] letters = [.. _start.Where(b => b != 0)];
            return letters.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 || letters.AsSpan().IndexOf("<!ENTITY"u8) >= 0;
        }
    }

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        if (_start.Count < Looked)
        {
            _start.AddRange(bytes[..Math.Min(bytes.Length, Looked)]);
        }
    }
}
