using System.Globalization;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding;

/// <summary>
/// All that a person has to see to: reports and tasks of the offices for which they may act (also in somebody's place), sections that they were asked for.
/// </summary>
internal sealed class DueThings(
    IPeople people,
    IReviews reviews,
    IOwedTasks tasks,
    IAskedSections asked,
    IOrganizations organizations,
    TimeProvider clock
)
{
    private static readonly Role[] Working = [Role.Specialist, Role.Clerk, Role.Leader];

    /// <summary>Asked for a mail or a calendar, where nobody is signed in: the person's own things, so the wall between offices is stepped over.</summary>
    public Task<IReadOnlyList<DueThing>> OfAsync(UserId person, CancellationToken ct) =>
        AcrossOffices.ReadAsync(() => ReadAsync(person, ct));

    private async Task<IReadOnlyList<DueThing>> ReadAsync(UserId person, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var found = new List<DueThing>();
        foreach (var (office, roles) in await people.OfficesAsync(person, ct))
        {
            // Those who only look need no reminder.
            if (!roles.Overlaps(Working))
            {
                continue;
            }

            found.AddRange((await reviews.ListOwedByAsync(office, ct)).Select(p => OfPlace(p, office, tree)).OfType<DueThing>());
            found.AddRange((await tasks.ListAsync([office], helped: false, ct)).Select(t => OfTask(t, tree)).OfType<DueThing>());
            var who = new ActingUser(person, "", office, roles);
            found.AddRange((await asked.ListAsync(who, ct)).Select(OfSection).OfType<DueThing>());
        }

        return [.. found.DistinctBy(t => t.Id).OrderBy(t => t.Day)];
    }

    private static DueThing? OfPlace(ParticipantView place, OrganizationId office, OrganizationTree tree) =>
        place.Deadline is not { } day
            ? null
            : new(
                place.Id.Value.ToString("N", CultureInfo.InvariantCulture),
                day,
                place.State.IsSent,
                "Hạn nộp",
                place.ReviewTitle,
                $"{tree.NameOf(office)} nộp {tree.NameOf(place.Via ?? place.Recipient)}",
                place.State.Look.Word,
                ReportAddresses.Of(place.Id)
            );

    private static DueThing? OfTask(OwedTask task, OrganizationTree tree) =>
        task.DueOn is not { } day
            ? null
            : new(
                task.Id.ToString("N", CultureInfo.InvariantCulture),
                day,
                false,
                "Nhiệm vụ",
                task.Action,
                $"{tree.NameOf(task.Office)} chủ trì, theo {task.Symbol ?? "văn bản giao"}",
                task.Status.Look.Word,
                $"/nhiem-vu?van-ban={task.Document.Value}"
            );

    private static DueThing? OfSection(AskedSection section) =>
        section.Due is not { } day
            ? null
            : new(
                section.Address,
                day,
                false,
                "Mục được giao viết",
                section.Section,
                $"{section.Review}; {section.AskedBy} giao",
                "chưa xong",
                section.Address
            );
}
