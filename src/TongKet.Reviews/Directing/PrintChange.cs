using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Makes the draft of the công văn that changes the issued directive's days.</summary>
internal sealed class PrintChange(ReadDaysApart days, ReadMatter facts, IDocuments documents, TimeProvider clock)
{
    public async Task<Outcome<PrintedDirective>> HandleAsync(ReviewId id, CancellationToken ct)
    {
        if (await days.OfAsync(id, ct) is not { Lines.Count: > 0 } apart)
        {
            return DirectiveProblems.DaysAgree;
        }

        return await facts.OfAsync(id, ct) is { } matter && await documents.FindAsync(apart.Paper, ct) is { } directive
            ? new PrintedDirective(
                DocxWriter.Write(ChangeLetter.Of(matter, apart, directive, clock.VietnamToday)),
                "Cong van dieu chinh thoi han.docx"
            )
            : ReviewProblems.NotFound;
    }
}
