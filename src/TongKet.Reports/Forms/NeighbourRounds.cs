using System.Collections.Concurrent;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>When the answers to each form were last put beside each other; on the evening of a deadline units send many times a second.</summary>
internal sealed class NeighbourRounds
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<(FormId Form, int Version), DateTimeOffset> _last = new();

    /// <summary>Whether it is time again; if so, this is the last time from now on.</summary>
    public bool TryBegin(FormView form, DateTimeOffset now)
    {
        var key = (form.Id, form.Version);
        if (_last.TryGetValue(key, out var last) && now - last < Often)
        {
            return false;
        }

        _last[key] = now;
        return true;
    }
}
