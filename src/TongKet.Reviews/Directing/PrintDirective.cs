using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>A file to send.</summary>
internal sealed record PrintedDirective(byte[] Bytes, string Name);

/// <summary>Makes the file.</summary>
internal sealed class PrintDirective(IDatabase database, ReadMatter facts, IDocuments documents, IFiles files, TimeProvider clock)
{
    public async Task<Outcome<PrintedDirective>> HandleAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.OwnDirectives.AsNoTracking().SingleOrDefaultAsync(d => d.Review == id, ct) is not { } directive)
        {
            return DirectiveProblems.NotBegun;
        }

        if (
            directive.Document is { } issued
            && await documents.FindAsync(issued, ct) is { File: { } file }
            && await files.OpenAsync(file, ct) is { } stored
        )
        {
            return new PrintedDirective(stored.Bytes.ToArray(), stored.Name);
        }

        return await facts.OfAsync(id, ct) is { } matter
            ? new PrintedDirective(
                DocxWriter.Write(DirectivePaper.Of(matter, directive.Text, null, clock.VietnamToday)),
                $"Du thao {directive.Text.Type}.docx"
            )
            : ReviewProblems.NotFound;
    }
}
