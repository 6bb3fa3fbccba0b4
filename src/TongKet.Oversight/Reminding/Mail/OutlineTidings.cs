using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Reminding.Mail;

/// <summary>Outlines that changed in reviews in which a person's offices report, for the morning's mail.</summary>
internal sealed class OutlineTidings(IPeople people, IOutlineNews news)
{
    private static readonly Role[] Working = [Role.Specialist, Role.Clerk, Role.Leader];

    /// <summary>For a mail, where nobody is signed in: the person's own offices, so the wall is stepped over.</summary>
    public Task<IReadOnlyList<OutlineNote>> OfAsync(UserId person, DateTimeOffset since, CancellationToken ct) =>
        AcrossOffices.ReadAsync(() => ReadAsync(person, since, ct));

    private async Task<IReadOnlyList<OutlineNote>> ReadAsync(UserId person, DateTimeOffset since, CancellationToken ct)
    {
        var found = new List<OutlineNote>();
        foreach (var (office, _) in (await people.OfficesAsync(person, ct)).Where(o => o.Value.Overlaps(Working)))
        {
            found.AddRange((await news.RecentAsync(office, ct)).Where(n => n.At >= since));
        }

        return [.. found.DistinctBy(n => n.Place).OrderByDescending(n => n.At)];
    }
}
