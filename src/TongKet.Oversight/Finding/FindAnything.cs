using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Board;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Finding;

/// <summary>What the search box finds beside papers, which the register searches itself.</summary>
internal sealed record Found(
    IReadOnlyList<ReviewView> Reviews,
    IReadOnlyList<ParticipantView> Reports,
    IReadOnlyList<OrganizationNode> Organizations,
    IReadOnlyList<FormerName> Former
);

/// <summary>Finds by parts of names, with or without marks, among what the person's office may see.</summary>
internal sealed class FindAnything(IReviews reviews, IOrganizations organizations, IOrganizationHistory history, TimeProvider clock)
{
    private const int Most = 30;

    public async Task<Found> HandleAsync(string words, ActingUser who, CancellationToken ct)
    {
        var plain = PlainWords.Of(words.Trim());
        if (plain.Length < 2)
        {
            return new Found([], [], [], []);
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var owned = await reviews.ListOfAsync(who.Organization, ct);
        var owed = await reviews.ListOwedByAsync(who.Organization, ct);
        return new Found(
            [.. owned.Where(r => Has(r.Title)).Take(Most)],
            [.. owed.Where(p => Has(p.ReviewTitle)).Take(Most)],
            [
                .. tree
                    .All.Where(n => Has(n.Name) || Has(n.Code))
                    .OrderBy(n => n.Level)
                    .ThenBy(n => n.Name, StringComparer.Ordinal)
                    .Take(Most),
            ],
            [.. (await history.FindFormerAsync(words, clock.VietnamToday, ct)).Take(Most)]
        );

        bool Has(string text) => PlainWords.Of(text).Contains(plain, StringComparison.Ordinal);
    }
}
