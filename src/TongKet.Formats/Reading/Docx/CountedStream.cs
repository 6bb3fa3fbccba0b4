namespace TongKet.Formats.Reading.Docx;

/// <summary>Counts what comes out of a part against the limits of its package.</summary>
internal sealed class CountedStream(Stream inner, long packed, PackageParts owner, bool isMarkup) : Stream
{
    private long _read;
    private int _token;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var bytes = inner.Read(buffer);
        _read += bytes;
        // An XML reader holds a tag or a run of text in one piece, several times over; neither holds this sign.
        var tag = isMarkup ? buffer[..bytes].LastIndexOf((byte)'<') : 0;
        _token = tag < 0 ? _token + bytes : bytes - tag;
        owner.Count(bytes, _read, packed, isMarkup ? _token : 0);
        return bytes;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
