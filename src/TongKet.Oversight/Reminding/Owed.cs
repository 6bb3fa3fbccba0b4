using TongKet.Accounts.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding;

/// <summary>A report that an office of the person owes.</summary>
internal sealed record OwedReport(ParticipantView Place, OrganizationId Office);

/// <summary>What a person's offices owe, over all reviews.</summary>
internal sealed class Owed(IReviews reviews, IPeople people)
{
    public async Task<IReadOnlyList<OwedReport>> OfAsync(UserId person, CancellationToken ct)
    {
        var owed = new List<OwedReport>();
        foreach (var (office, roles) in await people.OfficesAsync(person, ct))
        {
            // Those who only look need no reminder.
            if (roles.Overlaps([Role.Specialist, Role.Clerk, Role.Leader]))
            {
                owed.AddRange((await reviews.ListOwedByAsync(office, ct)).Select(p => new OwedReport(p, office)));
            }
        }

        return owed;
    }

    /// <summary>Days left until the deadline; negative when it has passed.</summary>
    public static int? DaysLeft(ParticipantView place, TimeProvider clock) => place.Deadline?.DayNumber - clock.VietnamToday.DayNumber;
}
