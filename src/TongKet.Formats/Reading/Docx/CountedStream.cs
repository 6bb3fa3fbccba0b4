namespace TongKet.Formats.Reading.Docx;

/// <summary>Counts what comes out of a part against the limits of its package.</summary>
internal sealed class CountedStream(Stream inner, long packed, PackageParts owner, bool isMarkup) : PassedStream(inner)
{
    private long _read;
    private int _token;

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        _read += bytes.Length;
        // An XML reader holds a tag or a run of text in one piece, several times over; neither holds this sign.
        var tag = isMarkup ? bytes.LastIndexOf((byte)'<') : 0;
        _token = tag < 0 ? _token + bytes.Length : bytes.Length - tag;
        owner.Count(bytes.Length, _read, packed, isMarkup ? _token : 0);
    }
}
