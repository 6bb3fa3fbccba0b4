using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Reads one item: a task, or several where a sentence has another body or another deadline.</summary>
internal sealed partial class ItemReader(MappedText item, TaskContext context, DateOnly? issuedOn)
{
    private const int MostParts = 4;
    private const int LongestSentence = 4_000;
    private readonly List<TaskBuilder> _tasks = [];
    private static readonly string[] TimedOpenings = WordList.Folded(
        """
        trước | hằng | hàng | định kỳ | chậm nhất | trong tháng | trong quý | nếu có | sau khi | sau mỗi | ngay sau khi | trường hợp | khi | trong quá trình thực hiện, nếu
        """
    );

    /// <param name="isFree">The item stands under no mark and no naming heading: only an outspoken order counts.</param>
    public IEnumerable<FoundAssignment> Read(bool isFree)
    {
        foreach (var (start, end) in Sentences.Of(item.Text))
        {
            Take(start, end, isFree);
        }

        return _tasks.Select(t => t.Build(item)).OfType<FoundAssignment>();
    }

    private void Take(int start, int end, bool isFree)
    {
        var sentence = item.Text[start..end];
        if (_tasks.Count > 0 && ClosingLines.IsClosing(sentence, false))
        {
            return;
        }

        var lead = new LeadFinder(sentence).Find();
        if (lead is not null && Counts(lead, sentence, isFree))
        {
            Open(lead, sentence, start, end);
            return;
        }

        if (isFree && new LeadFinder(sentence).FindOrderedTask() is { } ordered)
        {
            Open(ordered, sentence, start, end);
            return;
        }

        var schedule = ScheduleReader.Read(sentence, false, issuedOn);
        if (_tasks.Count == 0)
        {
            if (context.Leads.Count > 0)
            {
                _tasks.Add(
                    new TaskBuilder(context.Leads, context.LeadSpan, 0.8, start)
                    {
                        End = end,
                        Schedule = schedule,
                        ScheduleBase = start,
                    }
                );
            }

            return;
        }

        GoOn(sentence, start, end, schedule);
    }

    private void Open(Lead lead, string sentence, int start, int end)
    {
        var opening = Folding.Fold(sentence);
        var isTimed = lead.Bodies.Start > 0 && WordList.StartsWith(TimedOpenings, opening);
        var from = isTimed ? 0 : lead.ActionStart;
        var names = lead.Bodies.In(sentence);
        var span = item.Span(start + lead.Bodies.Start, lead.Bodies.End - lead.Bodies.Start);
        if (GenericBodies.StandFor(names, context.Leads))
        {
            (names, span) = (context.Leads, context.LeadSpan);
        }

        _tasks.Add(
            new TaskBuilder(names, span, lead.IsOrdered ? 0.92 : 0.86, start + lead.ActionStart)
            {
                End = end,
                Schedule = FirstSchedule(sentence[from..]),
                ScheduleBase = start + from,
            }
        );
        var other = OtherBody(sentence, lead.ActionStart);
        if (other > 0)
        {
            _tasks[^1].End = start + other;
            Take(start + other + 2, end, isFree: false);
        }
        else
        {
            SplitDeadlines(end);
        }
    }

    /// <summary>"…; các sở … rà soát …": behind a semicolon another body may get its own task.</summary>
    private static int OtherBody(string sentence, int from)
    {
        if (sentence.Length > LongestSentence)
        {
            return -1;
        }

        for (
            var at = sentence.IndexOfAny([';', ','], from);
            at >= 0 && at + 2 < sentence.Length;
            at = sentence.IndexOfAny([';', ','], at + 1)
        )
        {
            var rest = sentence[(at + 2)..];
            var lead = sentence[at + 1] == ' ' ? new LeadFinder(rest).FindAtStart() : null;
            if (
                lead is not null
                && (sentence[at] == ';' || Folding.Fold(rest[lead.ActionStart..]).StartsWith("có trách nhiệm", StringComparison.Ordinal))
            )
            {
                return at;
            }
        }

        return -1;
    }

    private void SplitDeadlines(int end)
    {
        for (var parts = 0; parts < MostParts; parts++)
        {
            var last = _tasks[^1];
            var isSure =
                last.Schedule is { Schedule: Schedule.ByDate or Schedule.Recurring { By: not null } }
                || (last.Schedule is { Schedule: Schedule.Within } within && Completes(last, within));
            var behind = last.Schedule is { } first ? last.ScheduleBase + first.Start + first.Length : end;
            if (!isSure || behind >= end || DeadlineSplit.Find(item.Text[behind..end], last.Schedule!.Schedule, issuedOn) is not { } second)
            {
                return;
            }

            last.End = behind + second.Joint;
            _tasks.Add(
                new TaskBuilder(last.Leads, last.LeadSpan, last.Confidence - 0.05, behind + second.Clause)
                {
                    End = end,
                    Schedule = second.Schedule,
                    ScheduleBase = behind,
                }
            );
        }
    }

    /// <summary>A period that ends the first of two works stands before the deadline of the second.</summary>
    private FoundSchedule? FirstSchedule(string text)
    {
        var found = ScheduleReader.Read(text, false, issuedOn);
        return
            found is { Schedule: Schedule.ByDate, Start: > 0 }
            && PeriodIdioms.Named(Folding.Fold(text[..found.Start]), false, issuedOn) is { } first
            && Completion().IsMatch(Folding.Fold(text[Math.Max(0, first.Start - 16)..Math.Min(text.Length, first.Start + 12)]))
            ? first
            : found;
    }

    /// <summary>"xong trong tháng 6", "hoàn thành trong quý II": the period is the end of the work, not its subject.</summary>
    private bool Completes(TaskBuilder task, FoundSchedule within)
    {
        var at = task.ScheduleBase + within.Start;
        return Completion().IsMatch(Folding.Fold(item.Text[Math.Max(0, at - 16)..Math.Min(item.Length, at + 12)]));
    }

    private void GoOn(string sentence, int start, int end, FoundSchedule? schedule)
    {
        var last = _tasks[^1];
        if (schedule is { IsPrinted: true } && last.Schedule is { IsPrinted: true } && !schedule.Schedule.Equals(last.Schedule.Schedule))
        {
            _tasks.Add(
                new TaskBuilder(last.Leads, last.LeadSpan, last.Confidence - 0.05, start)
                {
                    End = end,
                    Schedule = schedule,
                    ScheduleBase = start,
                }
            );
            return;
        }

        last.End = end;
        if (
            schedule is null
            || (last.Schedule is not null && !schedule.IsPrinted)
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

    private bool Counts(Lead lead, string sentence, bool isFree)
    {
        if (!isFree || lead.IsOrdered || lead.Bodies.EndedBy == BodyPhraseEnd.Colon)
        {
            return true;
        }

        if (lead.Bodies.Start > 0 && WordList.StartsWith(TimedOpenings, Folding.Fold(sentence)))
        {
            return true;
        }

        var verb = Folding.Fold(sentence[lead.ActionStart..Math.Min(sentence.Length, lead.ActionStart + 16)]);
        return verb.StartsWith("sẽ ", StringComparison.Ordinal)
            || verb.StartsWith("cần ", StringComparison.Ordinal)
            || verb.StartsWith("phải ", StringComparison.Ordinal)
            || verb.StartsWith("có trách nhiệm", StringComparison.Ordinal)
            || verb.StartsWith("chủ trì", StringComparison.Ordinal);
    }

    [GeneratedRegex("xong|hoàn thành", RegexOptions.None, 1000)]
    private static partial Regex Completion();
}
