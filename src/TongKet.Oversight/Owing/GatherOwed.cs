using System.Globalization;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Progress;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>Asks reviews, reports and tasks what is owed, and puts it into one list: for the page, the morning's mail and the calendar alike.</summary>
internal sealed class GatherOwed(IOwedPlaces places, IOwedParts parts, IOwedTasks tasks)
{
    private static readonly StateLook Blank = new("Còn ô trống", StateShape.Half, Tone.Work);
    private static readonly StateLook Waits = new("Chờ tiếp nhận", StateShape.Quarter, Tone.Waiting);

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
            .. owed.Values.Select(p => Report(p, mine)),
            .. forms.Select(f => Form(f, owed[f.Participant], mine)),
            .. sections.Select(s => Section(s, owed.GetValueOrDefault(s.Participant), office)),
            .. waiting.Select(w => Handling(w, mine)),
            .. given.Select(t => Given(t, mine)),
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
            .. owed.Values.Select(p => Report(p, who.Organization)),
            .. (await parts.SectionsAsync(who.Organization, ct))
                .Select(s => Section(s, owed.GetValueOrDefault(s.Participant), who.Organization))
                .Where(s => s.Person == who.User),
            .. (await tasks.ListAsync(office, helped: false, ct)).Select(t => Given(t, who.Organization)),
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
        return [.. owed.Values.Select(p => Report(p, mine)), .. forms.Select(f => Form(f, owed[f.Participant], mine))];
    }

    private static OwedItem Report(OwedPlace p, OrganizationId mine)
    {
        var back = p.Place.State is ParticipantState.Returned;
        return new OwedItem(
            back ? OwedKind.Mend : OwedKind.Report,
            p.Place.Organization,
            p.Place.ReviewTitle,
            p.AskedDay is { } asked ? $"đang xin gia hạn đến {asked.ToVietnamText()}" : "",
            p.Place.Organization == mine || back ? ReportAddresses.Of(p.Place.Id) : null,
            p.Place.Deadline,
            p.Place.State.Look,
            p.HeldBy,
            p.Since
        )
        {
            Id = Key(p.Place.Id.Value),
            To = p.Place.Via ?? p.Place.Recipient,
            Over = p.Place.State.IsSent,
        };
    }

    private static OwedItem Form(OwedForm f, OwedPlace p, OrganizationId mine) =>
        new(
            OwedKind.Form,
            p.Place.Organization,
            f.Form,
            $"{p.Place.ReviewTitle}; còn {f.Blank}/{f.Asked} ô chưa báo cáo",
            p.Place.Organization == mine ? ReportAddresses.OfForm(p.Place.Id, f.Id) : null,
            p.Place.Deadline,
            Blank,
            p.HeldBy,
            p.Since
        );

    private static OwedItem Section(OwedSection s, OwedPlace? p, OrganizationId office) =>
        new(
            OwedKind.Section,
            office,
            s.Section,
            $"{s.Review}; {s.AskedBy} nhờ",
            s.Address,
            s.Due ?? p?.Place.Deadline,
            s.Begun ? ParticipantState.Drafting.Look : ParticipantState.NotStarted.Look,
            s.Assignee,
            s.AskedAt
        )
        {
            Id = s.Address,
            Person = s.Person,
        };

    private static OwedItem Handling(WaitingReports w, OrganizationId mine) =>
        new(
            OwedKind.Handling,
            w.Office,
            $"Tiếp nhận {w.Count} báo cáo",
            w.ReviewTitle,
            w.Office == mine ? BoardAddress.Of(w.Review, "cho-tiep-nhan") : null,
            null,
            Waits,
            "nơi nhận",
            w.Since
        );

    private static OwedItem Given(OwedTask t, OrganizationId mine) =>
        new(
            OwedKind.Task,
            t.Office,
            t.Action,
            $"{t.Symbol ?? "văn bản giao"}{(t.DueOn is null ? $"; {t.Schedule}" : "")}{(t.Leads ? "" : "; phối hợp")}",
            t.Office == mine ? $"/nhiem-vu?van-ban={t.Document.Value}" : null,
            t.DueOn,
            t.Status.Look,
            t.Status is AssignmentStatus.AwaitingConfirmation ? "nơi giao"
                : t.Leads ? "cơ quan chủ trì"
                : "cơ quan phối hợp",
            t.Since
        )
        {
            Id = Key(t.Id),
        };

    private static string Key(Guid id) => id.ToString("N", CultureInfo.InvariantCulture);
}
