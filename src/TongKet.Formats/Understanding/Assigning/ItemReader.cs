using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads one item: a task, or several where a sentence has another body or another deadline.</summary>
internal sealed class ItemReader(MappedText item, TaskContext context, DateOnly? issuedOn)
{
    // Each further body of a sentence is looked for in what is left of it; no sentence of a paper orders more of them.
    private const int MostTasks = 100;
    private readonly List<TaskBuilder> _tasks = [];

    public IEnumerable<FoundAssignment> Read(ReadingMode mode)
    {
        foreach (var (start, end) in Sentences.Of(item.Text))
        {
            Take(start, end, mode);
        }

        SharedDeadlines.Give(item.Text, _tasks, issuedOn);
        return _tasks.Select(t => t.Build(item)).OfType<FoundAssignment>();
    }

    private void Take(int start, int end, ReadingMode mode)
    {
        var sentence = item.Text[start..end];
        if (start > 0 && ClosingLines.IsClosing(sentence, false))
        {
            return;
        }

        var isPartys = context.IsHeading && LeadRules.IsPartysWork(sentence, context.Leads);
        var lead = isPartys ? null : new LeadFinder(sentence).Find() ?? context.Acronyms.Find(sentence);
        var isIssuers = mode != ReadingMode.Item || (context.Leads.Count > 0 && !context.IsHeading);
        if (isIssuers && lead is { IsOrdered: false } && LeadRules.IsOrder(lead, sentence) && Ordered(sentence) is { } told)
        {
            // "Ủy ban nhân dân huyện yêu cầu các xã …": the issuer speaks of itself.
            Open(told, sentence, start, end, mode);
        }
        else if (lead is not null && LeadRules.Counts(lead, sentence, mode))
        {
            Open(lead, sentence, start, end, mode);
        }
        else if (mode is ReadingMode.Free or ReadingMode.Told && Ordered(sentence) is { } ordered)
        {
            Open(ordered, sentence, start, end, mode);
        }
        else if (_tasks.Count > 0)
        {
            GoOn(sentence, start, end, ScheduleReader.Read(sentence, false, issuedOn));
        }
        else if (mode == ReadingMode.Item && context.Leads.Count == 0 && InnerOrder.Find(sentence) is { } inner)
        {
            Open(inner, sentence, start, end, mode);
        }
        else if (mode == ReadingMode.Item && context.Leads.Count == 0 && PassiveTask.Find(sentence, issuedOn) is { } passive)
        {
            Open(passive, sentence, start, end, mode);
        }
        else if (context.Leads.Count > 0 && Inherits(sentence, mode))
        {
            var other = OtherBody.Find(sentence, 0, true);
            var own = start + (other?.End ?? sentence.Length);
            Add(
                context.Leads,
                context.LeadSpan,
                0.8,
                start,
                own,
                SentenceSchedule.First(item.Text[start..own], issuedOn),
                start,
                context.Signals
            );
            if (other is { } second)
            {
                Take(start + second.Start, end, ReadingMode.Item);
                return;
            }

            DeadlineTasks.Split(item.Text, _tasks, end, issuedOn);
        }
    }

    /// <summary>"…, Sở X yêu cầu các đơn vị … khẩn trương …": the order inside a running sentence.</summary>
    private static Lead? Ordered(string sentence) =>
        new HeadingFinder(sentence).InSentence() is { } phrase ? new LeadFinder(sentence).At(phrase.Start, true, false) : null;

    private static bool Inherits(string sentence, ReadingMode mode) =>
        mode == ReadingMode.Item || (mode == ReadingMode.Paragraph && TaskVerbs.OpensTask(Folding.Fold(sentence)));

    private void Add(
        IReadOnlyList<string> leads,
        Reading.SourceSpan span,
        double confidence,
        int start,
        int end,
        FoundSchedule? schedule,
        int scheduleBase,
        IReadOnlyList<string> signals
    ) =>
        _tasks.Add(
            new TaskBuilder(leads, span, confidence, start)
            {
                End = end,
                Schedule = schedule,
                ScheduleBase = scheduleBase,
                Signals = signals,
            }
        );

    private void Open(Lead lead, string sentence, int start, int end, ReadingMode mode)
    {
        if (
            lead.IsOrdered
            && context.IsHeading
            && _tasks.Count == 0
            && !GenericBodies.AreAll(context.Leads)
            && !LeadRules.GivesOn(sentence, mode)
        )
        {
            // Below a heading that names a body, "Phân công …", "Đề nghị …" are what that body does.
            Add(context.Leads, context.LeadSpan, 0.78, start, end, SentenceSchedule.First(sentence, issuedOn), start, context.Signals);
            return;
        }

        var from = LeadRules.IsTimed(lead, sentence) ? 0 : lead.ActionStart;
        var names = lead.Bodies.In(sentence);
        var span = item.Span(start + lead.Bodies.Start, lead.Bodies.End - lead.Bodies.Start);
        IReadOnlyList<string> signals = lead.Signals;
        if (GenericBodies.StandFor(names, context.Leads))
        {
            (names, span, signals) = (context.Leads, context.LeadSpan, [.. signals, .. context.Signals]);
        }

        var schedule = SentenceSchedule.First(sentence[from..], issuedOn);
        if (schedule is null && SentenceSchedule.Opening(sentence[..from], lead.Bodies.Start, issuedOn) is { } opening)
        {
            (schedule, from) = (opening, 0);
        }

        var confidence =
            lead.IsOrdered ? 0.92
            : lead.Bodies.IsByForm ? 0.72
            : 0.86;
        Add(names, span, confidence, start + lead.ActionStart, end, schedule, start + from, signals);
        if (_tasks.Count < MostTasks && OtherBody.Find(sentence, lead.ActionStart) is { } other)
        {
            _tasks[^1].End = start + other.End;
            if (schedule is not null && from + schedule.Start >= other.Start)
            {
                // The deadline stands in the other body's clause.
                _tasks[^1].Schedule = SentenceSchedule.First(sentence[from..other.End], issuedOn);
            }

            Take(start + other.Start, end, ReadingMode.Item);
        }
        else
        {
            DeadlineTasks.Split(item.Text, _tasks, end, issuedOn);
        }
    }

    private void GoOn(string sentence, int start, int end, FoundSchedule? schedule)
    {
        var last = _tasks[^1];
        // "Xây dựng kế hoạch. Hằng năm, trước ngày 15/01, báo cáo …": the deadline at the sentence's head is that of its own work.
        var isOwn = last.Schedule is null && LeadRules.OpensPrinted(sentence);
        if (
            schedule is { IsPrinted: true }
            && (isOwn || (last.Schedule is { IsPrinted: true } && !schedule.Schedule.Equals(last.Schedule.Schedule)))
        )
        {
            Add(last.Leads, last.LeadSpan, last.Confidence - 0.05, start, end, schedule, start, [.. last.Signals, "second-deadline"]);
            return;
        }

        last.End = end;
        if (
            schedule is null
            || (last.Schedule is not null && !schedule.IsPrinted)
            || schedule.Schedule is Schedule.OnTrigger { Event: ['T' or 't', 'r', 'ư', 'ờ', 'n', 'g', ..] }
            || last.Schedule is { IsPrinted: true } or { Schedule: Schedule.Ongoing }
        )
        {
            return;
        }

        // "Thời gian hoàn thành trước ngày …" behind several tasks of one paragraph is the deadline of each.
        var isForAll = Folding.Fold(sentence).StartsWith("thời gian", StringComparison.Ordinal);
        foreach (var task in _tasks.Where(t => ReferenceEquals(t, last) || (isForAll && t.Schedule is null)))
        {
            task.Schedule = schedule;
            task.ScheduleBase = start;
        }
    }
}
