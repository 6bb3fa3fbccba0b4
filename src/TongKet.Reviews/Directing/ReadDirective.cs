using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>What the page shows.</summary>
/// <param name="Matter">The facts as they are now.</param>
/// <param name="Directive">What is written; null before it was begun.</param>
/// <param name="Shown">The wording on the page: the present one, or an earlier one that is looked at.</param>
/// <param name="Versions">What was saved, the newest first.</param>
/// <param name="Signings">Forms of signing that the rules offer.</param>
/// <param name="Fresh">The wording that the facts give now, by the part's key.</param>
/// <param name="NextNumber">For the clerk, the next free number.</param>
internal sealed record DirectiveView(
    DirectiveMatter Matter,
    OwnDirective? Directive,
    DirectiveText Shown,
    IReadOnlyList<DirectiveVersion> Versions,
    IReadOnlyList<SigningCapacity> Signings,
    IReadOnlyDictionary<string, DirectivePart> Fresh,
    int? NextNumber
)
{
    /// <summary>The earlier wording that is looked at; null for the present one.</summary>
    public DirectiveVersion? Looked { get; init; }

    /// <summary>An earlier wording to compare with: what the reader saw, or what was decided on last.</summary>
    public DirectiveVersion? Before { get; init; }

    /// <summary>With whom it lies, in words.</summary>
    public string HeldBy { get; init; } = "";

    /// <summary>Drawn once, sent with each of the page's saves.</summary>
    public Guid Page { get; init; }

    /// <summary>The facts' new wording of a part, when they have changed since it was composed.</summary>
    public string? NewWording(DirectivePart part) =>
        Fresh.TryGetValue(part.Key, out var now) && now.Text != part.Composed && now.Text != part.Text ? now.Text : null;

    /// <summary>What the facts ask for now and the text does not have.</summary>
    public IEnumerable<DirectivePart> Lacking =>
        Fresh.Values.Where(f => f.Text.Length > 0 && DirectiveHead.WithParts(Shown).All(p => p.Key != f.Key));
}

/// <summary>Reads the page.</summary>
internal sealed class ReadDirective(
    IDatabase database,
    ReadMatter facts,
    IDocuments documents,
    DirectiveHolders holders,
    TimeProvider clock
)
{
    private const int MostVersions = 50;

    public async Task<DirectiveView?> HandleAsync(ReviewId id, Guid? looked, int? since, ActingUser who, CancellationToken ct)
    {
        if (await facts.OfAsync(id, ct) is not { } matter)
        {
            return null;
        }

        await using var db = database.Open();
        var directive = await db.OwnDirectives.AsNoTracking().SingleOrDefaultAsync(d => d.Review == id, ct);
        var versions = await db
            .DirectiveVersions.AsNoTracking()
            .Where(v => v.Review == id)
            .OrderByDescending(v => v.At)
            .Take(MostVersions)
            .ToListAsync(ct);
        var earlier = versions.Find(v => v.Id == looked);
        var shown = earlier?.Text ?? directive?.Text ?? new DirectiveText();
        return new DirectiveView(
            matter,
            directive,
            shown,
            versions,
            SigningCapacities.Of(PaperOffice.Of(matter.Office, matter.Tree), byDelegation: false),
            directive is null ? new Dictionary<string, DirectivePart>() : ComposedDirective.LinesOf(matter, shown.Type),
            directive is { IssuedAt: null } && who.Roles.Contains(Role.Clerk)
                ? await documents.NextNumberAsync(matter.Office.Id, shown.Type, clock.VietnamToday, ct)
                : null
        )
        {
            Looked = earlier,
            Before = Earlier(versions, directive, since ?? directive?.BackVersion),
            HeldBy = directive is null ? "" : (await holders.OfAsync(matter.Office.Id, ct))[directive.Stage],
            Page = clock.NewGuid(),
        };
    }

    // What was typed in the same minutes is one version: the nearest one that is kept.
    private static DirectiveVersion? Earlier(IEnumerable<DirectiveVersion> versions, OwnDirective? directive, int? since) =>
        directive is null || since is null || since >= directive.Version
            ? null
            : versions.Where(v => !v.Lost && v.Version <= since).MaxBy(v => v.Version);
}
