using System.Runtime.InteropServices;

namespace TongKet.Formats.Reading;

/// <summary>The bytes of a file as a stream that can seek and cannot be written, without a copy where the memory allows it.</summary>
internal sealed class ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes)
    : MemoryStream(Array(bytes).Array!, Array(bytes).Offset, bytes.Length, writable: false)
{
    private static ArraySegment<byte> Array(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
}
