using TongKet.Formats.Text;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Deadlines;

/// <summary>The units that a list of deadlines names, by the words typed into its search.</summary>
internal sealed class FindUnits(ReadParticipants participants, IOrganizations organizations, TimeProvider clock)
{
    /// <summary>Those whose report has not been sent, on all pages of the list.</summary>
    public async Task<IReadOnlyCollection<ParticipantId>> OpenAsync(ReviewId review, string search, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var places = await participants.ListAsync(review, ct);
        return [.. places.Where(p => !p.State.IsSent && Fits(tree.NameOf(p.Organization), search)).Select(p => p.Id)];
    }

    public static bool Fits(string name, string search) =>
        VietnameseText.Fold(search.Trim()) is var words && VietnameseText.Fold(name).Contains(words, StringComparison.Ordinal);
}
