namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"trước ngày 10/01 … và trước ngày 10/6 …": two printed deadlines are two tasks.</summary>
internal static class DeadlineTasks
{
    private const int MostParts = 4;

    /// <summary>Cuts the last task where a clause with another deadline starts.</summary>
    public static void Split(string text, List<TaskBuilder> tasks, int end, DateOnly? issuedOn)
    {
        for (var parts = 0; parts < MostParts; parts++)
        {
            var last = tasks[^1];
            var isSure =
                last.Schedule is { Schedule: Schedule.ByDate or Schedule.Recurring { By: not null } }
                || (
                    last.Schedule is { Schedule: Schedule.Recurring } every
                    && text.AsSpan(last.ScheduleBase + every.Start + every.Length).TrimStart().StartsWith(";")
                )
                || (
                    last.Schedule is { Schedule: Schedule.Within } within
                    && (
                        SentenceSchedule.Completes(text, last.ScheduleBase + within.Start)
                        || SentenceSchedule.IsBound(text, last.ScheduleBase + within.Start, within.Length)
                    )
                );
            var behind = last.Schedule is { } first ? last.ScheduleBase + first.Start + first.Length : end;
            if (!isSure || behind >= end || DeadlineSplit.Find(text[behind..end], last.Schedule!.Schedule, issuedOn) is not { } second)
            {
                return;
            }

            last.End = behind + second.Joint;
            last.Start = parts == 0 ? BehindLeadIn(text, last) : last.Start;
            var next = Part(last, behind + second.Clause, end, second.Schedule, behind);
            // A day in front of what is to be done leaves nothing between them.
            if (parts == 0 && last.Start < behind && DeadlineSplit.Own(text[last.Start..behind]) is { } own)
            {
                // "…; lập danh sách trước ngày 20/5; báo cáo trước ngày 10/7": the first clause has no deadline.
                var dated = Part(last, last.Start + own.Clause, last.End, last.Schedule, last.ScheduleBase);
                (last.End, last.Schedule) = (last.Start + own.Joint, null);
                tasks.Add(dated);
            }

            tasks.Add(next);
        }
    }

    /// <summary>"thực hiện chế độ báo cáo như sau: báo cáo quý gửi …; báo cáo năm gửi …": the parts are the tasks.</summary>
    private static int BehindLeadIn(string text, TaskBuilder task)
    {
        var at = text.IndexOf(
            "như sau: ",
            task.Start,
            Math.Max(0, Math.Min(task.End - task.Start, LongestLeadIn)),
            StringComparison.Ordinal
        );
        return at < 0 || at + 9 > task.ScheduleBase + task.Schedule!.Start ? task.Start : at + 9;
    }

    private const int LongestLeadIn = 120;

    private static TaskBuilder Part(TaskBuilder task, int start, int end, FoundSchedule schedule, int from) =>
        new(task.Leads, task.LeadSpan, task.Confidence - 0.05, start)
        {
            End = end,
            Schedule = schedule,
            ScheduleBase = from,
            Signals = [.. task.Signals, "second-deadline"],
        };
}
