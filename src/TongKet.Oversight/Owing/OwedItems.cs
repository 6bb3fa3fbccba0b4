using System.Globalization;
using TongKet.Assignments.Contracts;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;
using TongKet.Oversight.Progress;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>What other modules say is owed, as lines of one list; a line leads on only for the office that is to do it.</summary>
internal static class OwedItems
{
    private static readonly StateLook Blank = new("Còn ô trống", StateShape.Half, Tone.Work);
    private static readonly StateLook Waits = new("Chờ tiếp nhận", StateShape.Quarter, Tone.Waiting);

    public static OwedItem Report(OwedPlace p, OrganizationId mine)
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

    public static OwedItem Form(OwedForm f, OwedPlace p, OrganizationId mine) =>
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

    public static OwedItem Section(OwedSection s, OwedPlace? p, OrganizationId office) =>
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

    public static OwedItem Handling(WaitingReports w, OrganizationId mine) =>
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

    public static OwedItem Given(OwedTask t, OrganizationId mine) =>
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
