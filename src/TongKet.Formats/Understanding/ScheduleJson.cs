using System.Globalization;
using System.Text.Json.Nodes;

namespace TongKet.Formats.Understanding;

/// <summary>The JSON form of a schedule.</summary>
public static class ScheduleJson
{
    /// <summary>Writes a schedule with its type and what the type carries.</summary>
    public static JsonObject Write(Schedule schedule) =>
        schedule switch
        {
            Schedule.ByDate by => new JsonObject { ["type"] = "by", ["date"] = Day(by.Date) },
            Schedule.Within within => new JsonObject
            {
                ["type"] = "within",
                ["from"] = Day(within.From),
                ["to"] = within.To is { } to ? Day(to) : null,
            },
            Schedule.Recurring recurring => new JsonObject
            {
                ["type"] = "recurring",
                ["every"] = recurring.Every,
                // The format knows a day of the year and of the month only.
                ["by"] = recurring.Every is "year" or "month" ? recurring.By : null,
            },
            Schedule.Ongoing => new JsonObject { ["type"] = "ongoing" },
            Schedule.OnTrigger trigger => new JsonObject { ["type"] = "onTrigger", ["event"] = trigger.Event },
            Schedule.OwnChoice => new JsonObject { ["type"] = "ownChoice" },
            _ => new JsonObject { ["type"] = "none" },
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
