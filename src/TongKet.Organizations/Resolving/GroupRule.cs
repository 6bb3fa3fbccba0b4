using System.Text.RegularExpressions;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>How a printed group is understood.</summary>
/// <param name="Pattern">Matches the folded phrase after its tail ("trực thuộc tỉnh ủy", "trên địa bàn tỉnh") was taken off.</param>
/// <param name="Reach">Where to look.</param>
/// <param name="Kinds">Which kinds.</param>
/// <param name="Meaning">What it means, for the person who confirms.</param>
/// <param name="NameStarts">The folded name starts with one of these; empty = any.</param>
/// <param name="NameNeverStarts">The folded name starts with none of these.</param>
internal sealed record GroupRule(
    Regex Pattern,
    Reach Reach,
    IReadOnlyList<OrganizationKind> Kinds,
    string Meaning,
    IReadOnlyList<string> NameStarts,
    IReadOnlyList<string> NameNeverStarts
);

/// <summary>Where the members of a group stand, seen from the issuer.</summary>
internal enum Reach
{
    /// <summary>Bodies of the issuer's own place and level (the agencies of the province).</summary>
    SameLevel,

    /// <summary>Direct subordinates of the head of the issuer's place.</summary>
    UnderHead,

    /// <summary>Bodies of the communes in the issuer's place; narrowed by the words xã, phường, đặc khu of the phrase.</summary>
    Communes,

    /// <summary>Direct subordinates of the issuer itself.</summary>
    UnderIssuer,

    /// <summary>Provincial committees directly under Central.</summary>
    Provinces,
}
