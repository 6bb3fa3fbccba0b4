using System.IO.Compression;

namespace TongKet.Formats.Reading.Docx;

/// <summary>The parts of a Word package, unpacked under limits: bytes are counted while they come, whatever the headers promise.</summary>
internal sealed class PackageParts : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadingLimits _limits;
    private readonly CancellationToken _ct;
    private long _unpacked;

    public PackageParts(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        (_limits, _ct) = (limits, ct);
        _archive = new ZipArchive(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            if (_entries.Count >= limits.Parts)
            {
                throw new RefusedException(PaperRefusals.PackageBomb);
            }

            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Opens a part, or gives null when the package has none of that name.</summary>
    public Stream? Open(string name) =>
        _entries.TryGetValue(name, out var entry) ? new CountedStream(entry.Open(), Math.Max(entry.CompressedLength, 1), this) : null;

    public void Dispose() => _archive.Dispose();

    private void Count(int bytes, long partBytes, long packed, long token)
    {
        _ct.ThrowIfCancellationRequested();
        _unpacked += bytes;
        // Small parts of repeated markup pack well and do no harm.
        if (_unpacked > _limits.UnpackedBytes || (partBytes > 4 << 20 && partBytes / packed > _limits.Ratio) || token > _limits.Token)
        {
            throw new RefusedException(PaperRefusals.PackageBomb);
        }
    }

    private sealed class CountedStream(Stream inner, long packed, PackageParts owner) : Stream
    {
        private long _read;
        private long _lastTag;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Counted(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

        public override int Read(Span<byte> buffer) => Counted(buffer[..inner.Read(buffer)]);

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

        private int Counted(ReadOnlySpan<byte> bytes)
        {
            // An XML reader holds a tag or a run of text in one piece; neither holds this sign.
            var tag = bytes.LastIndexOf((byte)'<');
            _lastTag = tag >= 0 ? _read + tag : _lastTag;
            _read += bytes.Length;
            owner.Count(bytes.Length, _read, packed, _read - _lastTag);
            return bytes.Length;
        }
    }
}
