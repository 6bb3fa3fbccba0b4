using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TongKet.Formats.Reading.Docx;

/// <summary>The headers in front of each part of a zip file (APPNOTE 4.3.7): they are left when the list of parts at its end is not.</summary>
internal static class LocalHeaders
{
    private const int Size = 30;

    /// <summary>How many entries the lists in the file have, counted up to a limit: each would be an object in memory before anyone could count them.</summary>
    public static int CountEntries(ReadOnlySpan<byte> bytes, int limit)
    {
        var count = 0;
        for (int at; count <= limit && (at = bytes.IndexOf("PK\u0001\u0002"u8)) >= 0; count++)
        {
            bytes = bytes[(at + 4)..];
        }

        return count;
    }

    public static IEnumerable<PackedPart> Read(ReadOnlyMemory<byte> bytes, int limit)
    {
        var found = 0;
        for (var at = Next(bytes.Span, 0); at >= 0 && found < limit; at = Next(bytes.Span, at + 4))
        {
            if (Part(bytes[at..]) is { } part)
            {
                found++;
                yield return part;
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> bytes, int from) =>
        bytes[from..].IndexOf("PK\u0003\u0004"u8) is >= 0 and var at ? from + at : -1;

    private static PackedPart? Part(ReadOnlyMemory<byte> from)
    {
        var header = from.Span;
        if (header.Length < Size)
        {
            return null;
        }

        var method = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
        var name = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        var start = Size + name + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (method is not (0 or 8) || start >= header.Length)
        {
            return null;
        }

        // The size may be missing (it then stands behind the part): packed data says itself where it ends.
        var length = size > 0 && size < header.Length - start ? (int)size : header.Length - start;
        var data = from.Slice(start, length);
        return new PackedPart(Encoding.UTF8.GetString(header.Slice(Size, name)), length, () => Open(data, method));
    }

    private static Stream Open(ReadOnlyMemory<byte> data, int method) =>
        method == 0 ? new ReadOnlyMemoryStream(data) : new DeflateStream(new ReadOnlyMemoryStream(data), CompressionMode.Decompress);
}
