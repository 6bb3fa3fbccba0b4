using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>The papers in <c>samples/</c>, by file name.</summary>
internal static class SamplePapers
{
    public static IReadOnlyDictionary<string, OfficialPaper> All { get; } =
        new Dictionary<string, OfficialPaper>
        {
            ["01-cong-van-tinh-uy-tong-ket-chi-thi-17"] = PartyLetter.Paper,
            ["02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09"] = PartyPlan.Paper,
            ["03-ke-hoach-ubnd-tinh-so-ket-chuong-trinh-1147"] = StatePlan.Paper,
            ["04-bao-cao-dang-uy-xa-long-thanh-dong"] = CommuneReport.Paper,
            ["05-cong-van-dang-uy-xa-giao-chi-bo-bao-cao"] = CascadeLetter.Paper,
        };
}
