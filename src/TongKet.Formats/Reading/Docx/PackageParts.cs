using System.IO.Compression;

namespace TongKet.Formats.Reading.Docx;

/// <summary>The parts of a Word package, unpacked under limits: bytes are counted while they come, whatever the headers promise.</summary>
internal sealed class PackageParts : IDisposable
{
    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, PackedPart> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadingLimits _limits;
    private readonly CancellationToken _ct;
    private long _unpacked;

    public PackageParts(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken ct)
    {
        (_limits, _ct) = (limits, ct);
        if (LocalHeaders.CountEntries(bytes.Span, limits.Parts * 4) > limits.Parts * 4)
        {
            throw new RefusedException(PaperRefusals.PackageBomb);
        }

        try
        {
            _archive = new ZipArchive(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read);
            AddAll(_archive.Entries.Select(e => new PackedPart(e.FullName, e.CompressedLength, e.Open)));
        }
        catch (InvalidDataException)
        {
            // The list of parts stands at the end of the file: one that was cut off is read by what stands before each part.
            IsCut = true;
            _parts.Clear();
            AddAll(LocalHeaders.Read(bytes, limits.Parts));
        }
    }

    /// <summary>Whether the end of the package is missing, or its list of parts is damaged.</summary>
    public bool IsCut { get; }

    public IEnumerable<string> Names => _parts.Keys;

    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Opens a part of markup, or gives null when the package has none of that name.</summary>
    public Stream? Open(string name) => Open(name, isMarkup: true);

    /// <summary>Opens a part of any kind.</summary>
    public Stream? OpenAny(string name) => Open(name, isMarkup: false);

    public void Dispose() => _archive?.Dispose();

    /// <summary>Counts what comes out of a part; refuses the file when it is too much.</summary>
    internal void Count(int bytes, long partBytes, long packed, int token)
    {
        _ct.ThrowIfCancellationRequested();
        _unpacked += bytes;
        // Small parts of repeated markup pack well and do no harm.
        if (_unpacked > _limits.UnpackedBytes || (partBytes > 4 << 20 && partBytes / packed > _limits.Ratio) || token > _limits.Token)
        {
            throw new RefusedException(PaperRefusals.PackageBomb);
        }
    }

    private CountedStream? Open(string name, bool isMarkup) =>
        _parts.TryGetValue(name, out var part) ? new CountedStream(part.Open(), Math.Max(part.Packed, 1), this, isMarkup) : null;

    private void AddAll(IEnumerable<PackedPart> parts)
    {
        foreach (var part in parts)
        {
            if (_parts.Count >= _limits.Parts)
            {
                throw new RefusedException(PaperRefusals.PackageBomb);
            }

            _parts.TryAdd(part.Name.Replace('\\', '/').TrimStart('/'), part);
        }
    }
}
