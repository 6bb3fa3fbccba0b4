using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Restructuring;

/// <summary>All periods of all organisations in memory, changed here first: what is refused never reaches the database.</summary>
internal sealed class VersionBook
{
    private readonly Dictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>> _periods;
    private readonly Dictionary<OrganizationId, HashSet<OrganizationId>> _everBelow = [];
    private readonly SortedSet<DateOnly> _days = [];
    private readonly Dictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>> _before = [];

    public VersionBook(IEnumerable<(OrganizationId Id, OrganizationPeriod Period)> versions)
    {
        _periods = versions
            .GroupBy(v => v.Id)
            .ToDictionary(g => g.Key, IReadOnlyList<OrganizationPeriod> (g) => [.. g.Select(v => v.Period).OrderBy(p => p.From)]);
        foreach (var (id, period) in _periods.SelectMany(p => p.Value.Select(v => (p.Key, v))))
        {
            Note(id, period);
        }
    }

    /// <summary>Another book with the same in it, to try something out.</summary>
    public VersionBook Copy() => new(_periods.SelectMany(p => p.Value.Select(v => (p.Key, v))));

    public IReadOnlyDictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>> All => _periods;

    public OrganizationPeriod? At(OrganizationId id, DateOnly day) => Of(id).FirstOrDefault(p => p.From <= day && !(p.To <= day));

    public string NameOf(OrganizationId id) => Of(id) is { Count: > 0 } periods ? periods[^1].Name : "—";

    public IReadOnlyList<OrganizationPeriod> Of(OrganizationId id) => _periods.GetValueOrDefault(id, []);

    /// <summary>Days from one on, on which the tree may look different.</summary>
    public IEnumerable<DateOnly> DaysFrom(DateOnly day) => _days.GetViewBetween(day, DateOnly.MaxValue).Prepend(day);

    /// <summary>Those whose superior it is on the day or later.</summary>
    public IEnumerable<OrganizationId> BelowFrom(OrganizationId id, DateOnly day) =>
        _everBelow.GetValueOrDefault(id, []).Where(c => Of(c).Any(p => p.Parent == id && !(p.To <= day)));

    /// <summary>Why the organisation cannot be changed from the day on; null when it can.</summary>
    public Problem? Fixed(OrganizationId id, DateOnly day) =>
        Of(id) is not [.., var last] ? SuccessionProblems.UnknownOn(NameOf(id), day)
        : last.To is { } end ? SuccessionProblems.Ended(last.Name, end)
        : last.From > day
            ? Of(id)[0].From > day ? SuccessionProblems.UnknownOn(last.Name, day)
                : SuccessionProblems.ChangedLater(last.Name, last.From)
        : null;

    /// <summary>Why nothing can come to it or out of it on the day: not there yet, or ended, if only later; null when it is there for good.</summary>
    public Problem? Gone(OrganizationId id, DateOnly day) =>
        Of(id) is [.., { To: { } end } last] ? SuccessionProblems.Ended(last.Name, end)
        : At(id, day) is null ? SuccessionProblems.UnknownOn(NameOf(id), day)
        : null;

    public void Begin(OrganizationId id, OrganizationPeriod first) => Put(id, [first]);

    /// <summary>Another period from the day on; one that began on the same day is replaced.</summary>
    public Problem? Change(OrganizationId id, DateOnly day, Func<OrganizationPeriod, OrganizationPeriod> how)
    {
        if (Fixed(id, day) is { } refusal)
        {
            return refusal;
        }

        var (earlier, last) = (Of(id).SkipLast(1), Of(id)[^1]);
        Put(
            id,
            last.From == day ? [.. earlier, how(last)] : [.. earlier, last with { To = day }, how(last) with { From = day, To = null }]
        );
        return null;
    }

    public Problem? End(OrganizationId id, DateOnly day)
    {
        if (Fixed(id, day) is { } refusal)
        {
            return refusal;
        }

        var periods = Of(id);
        if (periods[^1].From < day)
        {
            Put(id, [.. periods.SkipLast(1), periods[^1] with { To = day }]);
            return null;
        }

        // Changed on the very day on which it ends: the change never held.
        if (periods is not [.., { To: { } closed }, _] || closed != day)
        {
            return SuccessionProblems.UnknownOn(periods[^1].Name, day.AddDays(-1));
        }

        Put(id, [.. periods.SkipLast(1)]);
        return null;
    }

    /// <summary>What was changed since the last call, as it was and as it is.</summary>
    public List<TouchedOrganization> TakeTouched()
    {
        List<TouchedOrganization> touched = [.. _before.Select(b => new TouchedOrganization(b.Key, b.Value, Of(b.Key)))];
        _before.Clear();
        return touched;
    }

    /// <summary>Takes back what was changed since <see cref="TakeTouched"/>.</summary>
    public void Undo()
    {
        foreach (var (id, periods) in _before)
        {
            _periods[id] = periods;
        }

        _before.Clear();
    }

    private void Put(OrganizationId id, IReadOnlyList<OrganizationPeriod> periods)
    {
        _before.TryAdd(id, Of(id));
        _periods[id] = periods;
        Note(id, periods[^1]);
    }

    private void Note(OrganizationId id, OrganizationPeriod period)
    {
        _days.Add(period.From);
        if (period.Parent is { } parent)
        {
            (_everBelow.TryGetValue(parent, out var below) ? below : _everBelow[parent] = []).Add(id);
        }
    }
}
