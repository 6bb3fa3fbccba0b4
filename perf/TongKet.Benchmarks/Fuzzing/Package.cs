using System.IO.Compression;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>The parts of a zip file, open for any change.</summary>
internal sealed class Package
{
    public List<(string Name, byte[] Bytes)> Parts { get; } = [];

    public static Package Open(byte[] bytes)
    {
        var package = new Package();
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            package.Parts.Add((entry.FullName, content.ToArray()));
        }

        return package;
    }

    public byte[] Close()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts)
            {
                var level = content.Length > 1 << 20 ? CompressionLevel.Optimal : CompressionLevel.Fastest;
                using var stream = archive.CreateEntry(name, level).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
