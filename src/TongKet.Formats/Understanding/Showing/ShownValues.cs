using System.Globalization;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>Values in the words of an office.</summary>
internal static class ShownValues
{
    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    public static string Of(Schedule schedule) =>
        schedule switch
        {
            Schedule.ByDate by => $"Trước ngày {Day(by.Date)}",
            Schedule.Within within => $"Từ {Day(within.From)} đến {Day(within.To)}",
            Schedule.Recurring recurring => $"Định kỳ {Every(recurring.Every)}{Until(recurring)}",
            Schedule.Ongoing => "Thường xuyên",
            Schedule.OnTrigger trigger => $"Khi có: {trigger.Event}",
            Schedule.OwnChoice => "Đơn vị tự chọn thời điểm",
            _ => "Không nêu thời hạn",
        };

    public static string Of(ReferenceRelation relation) =>
        relation switch
        {
            ReferenceRelation.Implements => "thực hiện",
            ReferenceRelation.BasedOn => "căn cứ",
            ReferenceRelation.SumsUp => "sơ kết, tổng kết",
            ReferenceRelation.Replaces => "thay thế",
            ReferenceRelation.Amends => "sửa đổi, bổ sung",
            ReferenceRelation.Repeals => "bãi bỏ",
            ReferenceRelation.AttachedTo => "kèm theo",
            _ => "nhắc đến",
        };

    private static string Until(Schedule.Recurring recurring) =>
        recurring.By is not { } by ? ""
        : by.Split('-') is [var month, var day] ? $", trước ngày {day}/{month}"
        : $", trước ngày {by}{(recurring.Every is "quarter" or "halfYear" ? " tháng cuối kỳ" : "")}";

    private static string Every(string every) =>
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
