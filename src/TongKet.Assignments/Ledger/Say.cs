using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>
/// Whose tasks a register may hold. Everybody who gets a paper enters it; the tasks of the others there are the issuer's to give and to watch, else forty
/// communes would each give forty communes the same task. An agency that works for the issuer has the issuer's say, a văn phòng that of its committee.
/// </summary>
internal sealed class Say(OrganizationTree tree, OrganizationId owner, OrganizationId? issuer)
{
    private readonly OrganizationNode? _office = tree.Find(owner);

    /// <summary>Whether the owner of the register may hold a task of this office.</summary>
    public bool Over(OrganizationId office) =>
        issuer is not { } from
        || from == owner
        || office == owner
        || (IsAgency && _office!.Parent == from)
        || tree.IsBelow(office, owner)
        || (
            IsAgency
            && _office!.Name.StartsWith("Văn phòng", StringComparison.Ordinal)
            && _office.Parent is { } committee
            && tree.IsBelow(office, committee)
        );

    private bool IsAgency => _office is { Kind: OrganizationKind.PartyAgency or OrganizationKind.StateAgency };
}
