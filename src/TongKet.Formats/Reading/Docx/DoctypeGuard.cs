namespace TongKet.Formats.Reading.Docx;

/// <summary>Passes a part on and notes whether its beginning declares a document type, so that the refusal can say so.</summary>
internal sealed class DoctypeGuard(Stream inner) : Stream
{
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        if (_start.Count < 4096)
        {
            _start.AddRange(buffer.AsSpan(offset, Math.Min(read, 4096)));
        }

        return read;
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
