using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>A leading organisation and the words that name it; no organisation when they could not be resolved.</summary>
internal sealed record Lead(OrganizationId? Organization, string Phrase);

/// <summary>Finds whom a document's printed bodies mean, as its issuer means them on the day of issue.</summary>
internal sealed class LeadFinder(IOrganizations organizations)
{
    public async Task<BodiesOfDocument> ForAsync(DocumentFacts facts, OrganizationId owner, DateOnly today, CancellationToken ct)
    {
        var on = facts.IssuedOn ?? today;
        var issuer = facts.Issuer is { } name ? (await organizations.ResolveAsync(name, owner, on, ct)).Organizations : [];
        OrganizationId? from = issuer is [var one] ? one : null;
        var say = new Say(await organizations.TreeAsync(on, ct), owner, from);
        return new BodiesOfDocument(organizations, from ?? owner, on, say) { PaperKey = KeyOf(facts, from) };
    }

    private static string? KeyOf(DocumentFacts facts, OrganizationId? issuer) =>
        issuer is { } from && facts is { Symbol: { Length: > 0 } symbol, IssuedOn: { } day }
            ? $"{symbol.ToUpperInvariant()} {day:yyyy-MM-dd} {from.Value}"
            : null;
}
