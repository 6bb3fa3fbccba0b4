using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;

namespace TongKet.Consolidation.Printing;

/// <summary>The sentence that opens the report: which paper it carries out, whose reports it rests on.</summary>
internal static class OpeningSentence
{
    public static string Of(PaperMaterial material)
    {
        var carriesOut = Directive(material);
        var start = carriesOut is null ? "Trên cơ sở" : $"Thực hiện {carriesOut}; trên cơ sở";
        return $"{start} báo cáo của {material.UnitsSent}/{material.Units} cơ quan, đơn vị, {material.Owner.Name} báo cáo kết quả như sau:";
    }

    private static string? Directive(PaperMaterial material) => material.Directive?.Citation;
}
