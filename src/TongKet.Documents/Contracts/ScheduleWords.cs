using TongKet.Kernel.Time;

namespace TongKet.Documents.Contracts;

/// <summary>Schedules as people read them.</summary>
public static class ScheduleWords
{
    extension(ScheduleFact schedule)
    {
        /// <summary>"Trước ngày 30/06/2026", "Định kỳ hằng quý".</summary>
        public string ToVietnamText() =>
            schedule.Type switch
            {
                ScheduleTypes.By => schedule.Date is { } day ? $"Trước ngày {day.ToVietnamText()}" : "Trước ngày (chưa rõ ngày)",
                ScheduleTypes.Within => $"Từ {schedule.From?.ToVietnamText() ?? "…"} đến {schedule.To?.ToVietnamText() ?? "…"}",
                ScheduleTypes.Recurring => $"Định kỳ {EveryWord(schedule.Every)}{(schedule.By is { } by ? $", trước ngày {by}" : "")}",
                ScheduleTypes.Ongoing => "Thường xuyên",
                ScheduleTypes.OnTrigger => $"Khi có: {schedule.Event}",
                ScheduleTypes.OwnChoice => "Đơn vị tự chọn thời điểm",
                _ => "Không nêu thời hạn",
            };
    }

    /// <summary>The Vietnamese word of <see cref="ScheduleFact.Every"/>.</summary>
    public static string EveryWord(string? every) =>
        every switch
        {
            "year" => "hằng năm",
            "halfYear" => "6 tháng",
            "quarter" => "hằng quý",
            "month" => "hằng tháng",
            "week" => "hằng tuần",
            _ => "",
        };
}
