using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Launching;

/// <summary>What a launch must fulfil before anything is written.</summary>
internal sealed class CheckLaunch(IOrganizations organizations, IDocuments documents, TimeProvider clock)
{
    public async Task<Problem?> RefusalAsync(TongKetDb db, LaunchRequest request, ActingUser who, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(request.Title) ? ReviewProblems.NoTitle
        : string.IsNullOrWhiteSpace(request.RecipientText) ? ReviewProblems.NoRecipient
        : CheckOutline.Refusal(request.Outline)
            ?? await OrganizationsAsync(request, who, ct)
            ?? await DirectiveAsync(request, who, ct)
            ?? await PlaceAboveAsync(db, request, who, ct)
            ?? await FormsAsync(db, request, ct)
            ?? await NothingAskedAsync(db, request, ct);

    private async Task<Problem?> OrganizationsAsync(LaunchRequest request, ActingUser who, CancellationToken ct)
    {
        var places = Places.Of(request, who.Organization).Select(p => p.Organization).ToArray();
        if (places.Length == 0)
        {
            return ReviewProblems.NoParticipants;
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var gone = places.Where(o => tree.Find(o) is null).ToArray();
        if (request.Intermediary is { } via && tree.Find(via) is null)
        {
            gone = [.. gone, via];
        }

        return gone.Length == 0 ? null : ReviewProblems.OrganizationGone(string.Join(", ", gone.Take(3).Select(o => tree.NameOf(o))));
    }

    // A superior's paper that was passed on to us is as good as one of our own: each level launches its own review from it.
    private async Task<Problem?> DirectiveAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        request.Directive is not { } id || await documents.IsOursOrSentToUsAsync(id, who.Organization, ct)
            ? null
            : ReviewProblems.NotOurDirective;

    private static async Task<Problem?> PlaceAboveAsync(TongKetDb db, LaunchRequest request, ActingUser who, CancellationToken ct) =>
        request.AnswersTo is not { } place || await db.Participants.AnyAsync(p => p.Id == place && p.Organization == who.Organization, ct)
            ? null
            : ReviewProblems.NotOurPlace;

    // Figures in a form are enough: then the outline is only where they hang.
    private static async Task<Problem?> NothingAskedAsync(TongKetDb db, LaunchRequest request, CancellationToken ct) =>
        CheckOutline.AsksNothing(request.Outline)
        && request.Forms.Count == 0
        && !await db.Forms.AnyAsync(f => f.Review == request.Id && f.RemovedAt == null, ct)
            ? ReviewProblems.NothingAsked
            : null;

    // A form that was never complete cannot be asked of anybody.
    private static async Task<Problem?> FormsAsync(TongKetDb db, LaunchRequest request, CancellationToken ct) =>
        request.Forms.Select(f => FormLayout.Of(f).Faults).FirstOrDefault(f => f.Count > 0) is { } faults
            ? ReviewProblems.FormFaulty(faults[0].Message, faults.Count)
        : await db.Forms.FirstOrDefaultAsync(f => f.Review == request.Id && f.RemovedAt == null && f.Version == 0, ct) is { } open
            ? ReviewProblems.FormUnfinished(open.Shown.Form.Title)
        : null;
}
