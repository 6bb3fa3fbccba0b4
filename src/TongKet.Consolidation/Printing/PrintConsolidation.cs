using TongKet.Consolidation.Contracts;
using TongKet.Formats.Writing;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Consolidation.Printing;

/// <summary>Makes the Word file of the draft as it stands.</summary>
internal sealed class PrintConsolidation(ReadMaterial read, TimeProvider clock)
{
    public async Task<Outcome<byte[]>> HandleAsync(ConsolidationId id, PaperVariant variant, CancellationToken ct)
    {
        var material = await read.HandleAsync(id, ct);
        return material.Succeeded ? DocxWriter.Write(ConsolidatedPaper.Of(material.Value, variant, clock.VietnamToday)) : material.Problem;
    }
}
