using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>A type of paper by which an office may pass a task down.</summary>
/// <param name="Code">Its abbreviation in the symbol.</param>
/// <param name="Name">Its name.</param>
/// <param name="Basis">The rule that gives it to the office.</param>
internal sealed record DirectiveType(string Code, string Name, string Basis);

/// <summary>Which types the rules offer an office, the usual one first.</summary>
internal static class DirectiveTypes
{
    // A cell does not issue guidance, a committee does it through its standing board (Quy định 399-QĐ/TW, Điều 11, 13).
    private const string Party = "Quy định 399-QĐ/TW, Điều 11, 13";
    private const string State = "Nghị định 30/2020/NĐ-CP, Điều 7";
    private const string Union = "Nghị định 30/2020/NĐ-CP, Điều 2, 7 (áp dụng tương tự)";

    public static IReadOnlyList<DirectiveType> Of(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.PartyCell => All(Party)[..2],
            OrganizationKind.PartyCommittee or OrganizationKind.PartyAgency => All(Party),
            OrganizationKind.Front or OrganizationKind.MassOrganization => All(Union),
            _ => All(State),
        };

    private static DirectiveType[] All(string basis) =>
        [new("CV", "Công văn", basis), new("KH", "Kế hoạch", basis), new("HD", "Hướng dẫn", basis)];
}
