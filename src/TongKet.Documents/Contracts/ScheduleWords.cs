using TongKet.Kernel.Time;

namespace TongKet.Documents.Contracts;

/// <summary>Schedules as people read them.</summary>
public static class ScheduleWords
{
    extension(ScheduleFact schedule)
    {
        /// <summary>"Trước ngày 30/06/2026", "Hằng quý, chậm nhất ngày 25 tháng cuối quý".</summary>
        public string ToVietnamText() =>
            schedule.Type switch
            {
                ScheduleTypes.By => schedule.Date is { } day ? $"Trước ngày {day.ToVietnamText()}" : "Trước ngày (chưa rõ ngày)",
                ScheduleTypes.Within => $"Từ {schedule.From?.ToVietnamText() ?? "…"} đến {schedule.To?.ToVietnamText() ?? "…"}",
                ScheduleTypes.Recurring => Recurring(schedule),
                ScheduleTypes.Ongoing => "Thường xuyên",
                ScheduleTypes.OnTrigger => OnTrigger(schedule.Event),
                ScheduleTypes.OwnChoice => "Đơn vị tự chọn thời điểm",
                _ => "Không nêu thời hạn",
            };
    }

    // "khi có phát sinh" says itself that it is a condition.
    private static string OnTrigger(string? happening) =>
        happening is { Length: > 0 }
        && new[] { "khi ", "sau khi ", "nếu ", "trường hợp " }.Any(w => happening.StartsWith(w, StringComparison.OrdinalIgnoreCase))
            ? char.ToUpper(happening[0], VietnamTime.Culture) + happening[1..]
            : $"Khi có: {happening}";

    private static string Recurring(ScheduleFact schedule)
    {
        var every = EveryWord(schedule.Every) is { Length: > 0 } word ? char.ToUpper(word[0], VietnamTime.Culture) + word[1..] : "Định kỳ";
        return RecurringDay.Words(schedule.Every, schedule.By) is { } day ? $"{every}, chậm nhất {day}" : every;
    }

    /// <summary>The Vietnamese word of <see cref="ScheduleFact.Every"/>.</summary>
    public static string EveryWord(string? every) =>
        every switch
        {
            "year" => "hằng năm",
            "halfYear" => "6 tháng một lần",
            "quarter" => "hằng quý",
            "month" => "hằng tháng",
            "week" => "hằng tuần",
            _ => "",
        };
}
