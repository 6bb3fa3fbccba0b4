using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;

namespace TongKet.Documents.TakingIn;

/// <summary>The file of an upload form, in the field "tep", within the size that is taken.</summary>
internal sealed record SentFile(ReadOnlyMemory<byte> Bytes, string Name)
{
    /// <summary>The most that is taken, in bytes.</summary>
    public const long Largest = 50L << 20;

    /// <summary>Reads it, or says why there is none.</summary>
    public static async Task<Outcome<SentFile>> ReadAsync(HttpContext http, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (form.Files["tep"] is not { FileName.Length: > 0 } file)
        {
            return DocumentProblems.NoFile;
        }

        if (file.Length > Largest)
        {
            return DocumentProblems.TooLarge;
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        return new SentFile(bytes, file.FileName);
    }
}
