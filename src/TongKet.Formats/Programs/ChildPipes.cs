using System.Text;

namespace TongKet.Formats.Programs;

/// <summary>The three pipes of a child process.</summary>
internal static class ChildPipes
{
    public static async Task FeedAsync(Stream input, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        try
        {
            await input.WriteAsync(bytes, ct);
            await input.DisposeAsync();
        }
        catch (IOException)
        {
            // It stopped reading: its exit code says why.
        }
    }

    /// <summary>A damaged file may make a program complain without end: the beginning is kept, the rest only drained, so that it never waits for a reader.</summary>
    public static async Task<string> BeginningAsync(StreamReader errors, CancellationToken ct)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await errors.ReadAsync(buffer, ct)) > 0; )
        {
            kept.Append(buffer, 0, kept.Length < buffer.Length ? read : 0);
        }

        return kept.ToString();
    }

    /// <summary>All of an output; null when it is longer than the limit.</summary>
    public static async Task<byte[]?> TakeAsync(Stream output, long limit, CancellationToken ct)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await output.ReadAsync(buffer, ct)) > 0; )
        {
            if (taken.Length + read > limit)
            {
                return null;
            }

            taken.Write(buffer, 0, read);
        }

        return taken.ToArray();
    }
}
