using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>
/// Whose tasks a register may hold. Everybody below an issuer gets its paper and enters it; the tasks of the others there are the issuer's to give and to
/// watch, else forty communes would each give forty communes the same task. An agency that works for the issuer has the issuer's say.
/// </summary>
internal sealed class Say(OrganizationTree tree, OrganizationId owner, OrganizationId? issuer)
{
    private readonly bool _isReceiver =
        issuer is { } from && from != owner && tree.IsBelow(owner, from) && !WorksFor(tree.Find(owner), from);

    /// <summary>Whether the owner of the register may hold a task of this office.</summary>
    public bool Over(OrganizationId office) => !_isReceiver || office == owner || tree.IsBelow(office, owner);

    private static bool WorksFor(OrganizationNode? office, OrganizationId issuer) =>
        office is { Kind: OrganizationKind.PartyAgency or OrganizationKind.StateAgency } && office.Parent == issuer;
}
