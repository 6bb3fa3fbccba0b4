using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

/// <summary>Who held a report how long, and with whom it lay when its day passed: late at the writer, the approver or the intermediary are different things.</summary>
/// <param name="Now">With whom it lies.</param>
/// <param name="Since">From when on.</param>
/// <param name="Days">Working days with each holder so far; a handover on the same day counts nothing.</param>
/// <param name="LateAt">With whom it lay when the deadline had passed before it was first sent; null when it was in time or no day is set.</param>
internal sealed record HoldingLedger(Holder Now, DateTimeOffset Since, IReadOnlyDictionary<Holder, int> Days, Holder? LateAt)
{
    /// <summary>The ledger of one report.</summary>
    /// <param name="place">The participant.</param>
    /// <param name="launched">When it was asked for: from then on it lies with the writer.</param>
    /// <param name="steps">The steps in any order.</param>
    /// <param name="now">Until when.</param>
    public static HoldingLedger Of(ParticipantView place, DateTimeOffset launched, IEnumerable<Holding> steps, DateTimeOffset now)
    {
        var days = new Dictionary<Holder, int>();
        var (holder, since) = (Holder.Writer, launched);
        Holder? late = null;
        foreach (var (next, at) in steps.OrderBy(s => s.Step).Select(s => (s.State.HolderWith(place.Via is not null), s.At)))
        {
            if (next != holder)
            {
                Close(at);
                (holder, since) = (next, at);
            }
        }

        Close(now);
        return new HoldingLedger(holder, since, days, late);

        void Close(DateTimeOffset until)
        {
            days[holder] = days.GetValueOrDefault(holder) + WorkingCalendar.Between(since.VietnamDate, until.VietnamDate);
            // The end of the deadline's day fell into this span, and nothing had been sent by then.
            if (
                place.Deadline is { } day
                && since.VietnamDate <= day
                && day < until.VietnamDate
                && !(place.FirstSentAt?.VietnamDate <= day)
            )
            {
                late ??= holder;
            }
        }
    }
}
