using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>Asks reviews, reports and tasks what is owed, and puts it into one list: for the page, the morning's mail and the calendar alike.</summary>
internal sealed class GatherOwed(IOwedPlaces places, IOwedParts parts, IOwedTasks tasks)
{
    public async Task<IReadOnlyList<OwedItem>> HandleAsync(
        OrganizationId office,
        IReadOnlyCollection<OrganizationId> below,
        ActingUser who,
        CancellationToken ct
    )
    {
        var (mine, offices) = (who.Organization, below.Append(office).ToHashSet());
        var owed = (await places.OwedByAsync(offices, sent: false, ct)).ToDictionary(p => p.Place.Id);
        var forms = await parts.FormsAsync([.. owed.Values.Select(p => p.Place)], ct);
        // Whom a colleague asked is nobody's business outside the office.
        var sections = mine == office ? await parts.SectionsAsync(office, ct) : [];
        var waiting = await places.WaitingAtAsync(offices, ct);
        var given = await tasks.ListAsync(offices, helped: below.Count == 0, ct);
        return
        [
            .. owed.Values.Select(p => OwedItems.Report(p, mine)),
            .. forms.Select(f => OwedItems.Form(f, owed[f.Participant], mine)),
            .. sections.Select(s => OwedItems.Section(s, owed.GetValueOrDefault(s.Participant), office)),
            .. waiting.Select(w => OwedItems.Handling(w, mine)),
            .. given.Select(t => OwedItems.Given(t, mine)),
        ];
    }

    /// <summary>
    /// What a person is reminded of in one office: its reports, also those that are done, the tasks that it leads, and what this person was asked for. The
    /// report stands for its forms, and what waits to be accepted has no day.
    /// </summary>
    public async Task<IReadOnlyList<OwedItem>> RemindersAsync(ActingUser who, CancellationToken ct)
    {
        OrganizationId[] office = [who.Organization];
        var owed = (await places.OwedByAsync(office, sent: true, ct)).ToDictionary(p => p.Place.Id);
        return
        [
            .. owed.Values.Select(p => OwedItems.Report(p, who.Organization)),
            .. (await parts.SectionsAsync(who.Organization, ct))
                .Select(s => OwedItems.Section(s, owed.GetValueOrDefault(s.Participant), who.Organization))
                .Where(s => s.Person == who.User),
            .. (await tasks.ListAsync(office, helped: false, ct)).Select(t => OwedItems.Given(t, who.Organization)),
        ];
    }

    /// <summary>What one unit owes in one review: for those who run that review, wherever the unit stands in the tree.</summary>
    public async Task<IReadOnlyList<OwedItem>> InReviewAsync(
        ReviewId review,
        OrganizationId unit,
        OrganizationId mine,
        CancellationToken ct
    )
    {
        var owed = (await places.OwedByAsync([unit], sent: false, ct)).Where(p => p.Place.Review == review).ToDictionary(p => p.Place.Id);
        var forms = await parts.FormsAsync([.. owed.Values.Select(p => p.Place)], ct);
        return [.. owed.Values.Select(p => OwedItems.Report(p, mine)), .. forms.Select(f => OwedItems.Form(f, owed[f.Participant], mine))];
    }
}
