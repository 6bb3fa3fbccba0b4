namespace TongKet.Documents.Contracts;

/// <summary>The seven words of <see cref="ScheduleFact.Type"/>.</summary>
public static class ScheduleTypes
{
    /// <summary>Trước ngày ...: a date.</summary>
    public const string By = "by";

    /// <summary>Trong quý, trong năm: from a day to a day.</summary>
    public const string Within = "within";

    /// <summary>Định kỳ.</summary>
    public const string Recurring = "recurring";

    /// <summary>Thường xuyên.</summary>
    public const string Ongoing = "ongoing";

    /// <summary>Khi có ..., sau khi ...</summary>
    public const string OnTrigger = "onTrigger";

    /// <summary>Thời điểm thích hợp.</summary>
    public const string OwnChoice = "ownChoice";

    /// <summary>Nothing said.</summary>
    public const string None = "none";

    /// <summary>All with their Vietnamese words, in the order of a list to choose from.</summary>
    public static readonly IReadOnlyList<(string Type, string Word)> All =
    [
        (By, "Trước ngày"),
        (Within, "Trong khoảng thời gian"),
        (Recurring, "Định kỳ"),
        (Ongoing, "Thường xuyên"),
        (OnTrigger, "Khi có sự kiện"),
        (OwnChoice, "Đơn vị tự chọn thời điểm"),
        (None, "Không nêu thời hạn"),
    ];

    extension(ScheduleFact schedule)
    {
        /// <summary>The last day in time, when the schedule names one.</summary>
        public DateOnly? LastDay =>
            schedule.Type switch
            {
                By => schedule.Date,
                Within => schedule.To,
                _ => null,
            };
    }
}
