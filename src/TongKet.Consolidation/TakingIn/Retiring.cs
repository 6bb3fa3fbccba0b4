using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;

namespace TongKet.Consolidation.TakingIn;

/// <summary>Letting go of versions with which their units do not stand any more.</summary>
internal static class Retiring
{
    extension(TongKetDb db)
    {
        /// <summary>What waited of them goes; what was used or set aside stays and is marked.</summary>
        public async Task RetireAsync(IEnumerable<TakenSubmission> current, IReadOnlyList<StandingSubmission> sent, CancellationToken ct)
        {
            var newest = sent.ToDictionary(s => s.Participant, s => s.Id);
            foreach (var old in current.Where(c => newest.GetValueOrDefault(c.Participant) != c.Submission))
            {
                var currency = newest.ContainsKey(old.Participant) ? Currency.Replaced : Currency.Withdrawn;
                old.Currency = currency;
                await db
                    // By participant: one that was put back waits under the version that said it first.
                    .Contributions.Where(c =>
                        c.Participant == old.Participant && c.Consolidation == old.Consolidation && c.Status == ContributionStatus.Open
                    )
                    .ExecuteDeleteAsync(ct);
                await db
                    .Contributions.Where(c => c.Participant == old.Participant && c.Consolidation == old.Consolidation)
                    .ExecuteUpdateAsync(s => s.SetProperty(c => c.Currency, currency), ct);
            }
        }
    }
}
