using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>What the lines of a block, the cells of a row or the brackets behind an item say of who, with whom, when and what comes out.</summary>
internal sealed class RoleValues
{
    private const int LongestNames = 1_500;

    public RoleValues(IEnumerable<RoleLine> lines, DateOnly? issuedOn)
    {
        var all = lines.ToList();
        Leads = Of(all, Role.Lead);
        Support = Of(all, Role.Support);
        Time = all.Find(l => l.Role == Role.Time && !l.Value.IsEmpty)?.Value;
        Product = all.Find(l => l.Role == Role.Product && !l.Value.IsEmpty)?.Value;
        Schedule = Time is null ? null : ScheduleReader.Read(Time.Text, true, issuedOn);
    }

    public IReadOnlyList<MappedText> Leads { get; }

    public IReadOnlyList<MappedText> Support { get; }

    public MappedText? Time { get; }

    public MappedText? Product { get; }

    public FoundSchedule? Schedule { get; }

    public FoundAssignment Task(string action, MappedText place, double confidence)
    {
        var (to, via) = Routing.Read(action);
        var task = new Assignment(
            [.. Leads.SelectMany(Names)],
            [.. Support.SelectMany(Names)],
            action,
            to,
            via,
            Schedule?.Schedule ?? new Schedule.None()
        )
        {
            Product = Product?.Text.TrimEnd('.', ';', ' ') ?? ProductFinder.Find(action),
        };
        var when = Schedule is null ? default : Time!.Span(Schedule.Start, Schedule.Length);
        var who = Leads.Count == 0 ? default : Leads[0].WholeSpan;
        return new FoundAssignment(task, place.WholeSpan, confidence, who, confidence + 0.03, when, Schedule?.Confidence ?? 0.8);
    }

    /// <summary>A task whose leads are known, with the supporters, the deadline and the product told beside it.</summary>
    public FoundAssignment Complete(FoundAssignment found)
    {
        var isOpen =
            found.Assignment.Schedule is Schedule.None
            || (found.Assignment.Schedule is Schedule.OnTrigger && Schedule is { IsPrinted: true });
        var due = isOpen && Schedule is not null ? found.Due(Schedule, Time!) : found;
        var support = due.Assignment.Support.Concat(Support.SelectMany(Names)).Distinct(StringComparer.OrdinalIgnoreCase);
        return due with { Assignment = due.Assignment with { Support = [.. support], Product = Product?.Text ?? due.Assignment.Product } };
    }

    public static IReadOnlyList<string> Names(MappedText value)
    {
        var text = RoleLine.WithoutScope(value.Text[..Math.Min(value.Length, LongestNames)]).TrimEnd('.', ';', ' ');
        return [.. BodyNames.Split(text, Folding.Fold(text), 0, text.Length).Select(n => text[n.Start..n.End])];
    }

    private static IReadOnlyList<MappedText> Of(IEnumerable<RoleLine> lines, Role role) =>
        [.. lines.Where(l => l.Role == role && !l.Value.IsEmpty).Select(l => l.Value)];
}
