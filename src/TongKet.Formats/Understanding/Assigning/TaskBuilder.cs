using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>One task while its sentences are gathered.</summary>
internal sealed class TaskBuilder(IReadOnlyList<string> leads, SourceSpan leadSpan, double confidence, int start)
{
    public int Start { get; set; } = start;

    public int End { get; set; }

    public FoundSchedule? Schedule { get; set; }

    /// <summary>Where the schedule's offsets count from.</summary>
    public int ScheduleBase { get; set; }

    public IReadOnlyList<string> Leads { get; } = leads;

    public SourceSpan LeadSpan { get; } = leadSpan;

    public double Confidence { get; } = confidence;

    /// <summary>What made the task sure or unsure.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    public FoundAssignment? Build(MappedText text)
    {
        var end = End;
        while (end > Start && (char.IsWhiteSpace(text.Text[end - 1]) || text.Text[end - 1] is '.' or ';' or ',' or ':' or '/' or '…'))
        {
            end--;
        }

        var action = text.Slice(Start, end - Start);
        if (action.Text.Count(c => c == ' ') < 2)
        {
            return null;
        }

        var (to, via) = Routing.Read(action.Text);
        var assignment = new Assignment(
            Leads,
            SupportFinder.Read(action.Text),
            action.Text,
            to,
            via,
            Schedule?.Schedule ?? new Schedule.None()
        )
        {
            Product = ProductFinder.Find(action.Text),
        };
        var place = Schedule is null ? default : text.Span(ScheduleBase + Schedule.Start, Schedule.Length);
        return new FoundAssignment(assignment, action.WholeSpan, Confidence, LeadSpan, Confidence, place, Schedule?.Confidence ?? 0.8)
        {
            Signals = Signals,
        };
    }
}
