using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Formats.Writing.Layout;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>How an office writes number and symbol.</summary>
internal static class Symbols
{
    /// <summary>Numbers of the Party run by committee term and read "12-BC/ĐU" (HD 05-HD/VPTW, 3.1); all others follow NĐ 30/2020/NĐ-CP.</summary>
    public static bool IsParty(OrganizationKind kind) => Letterhead.FamilyOf(kind) is LayoutFamily.Party;

    /// <summary>"12-BC/ĐU" for the Party, "12/BC-UBND" for the others; a State letter has no type code: "12/UBND".</summary>
    public static string Of(int number, string kind, OrganizationNode issuer)
    {
        // The State writes numbers under 10 with a zero in front (NĐ 30/2020, Phụ lục I); so does the Party.
        var written = number.ToString("00", CultureInfo.InvariantCulture);
        var code = issuer.Code.Trim();
        return (IsParty(issuer.Kind), code.Length > 0, kind == "CV") switch
        {
            (true, true, _) => $"{written}-{kind}/{code}",
            (true, false, _) => $"{written}-{kind}",
            (false, true, true) => $"{written}/{code}",
            (false, true, false) => $"{written}/{kind}-{code}",
            (false, false, _) => $"{written}/{kind}",
        };
    }
}
