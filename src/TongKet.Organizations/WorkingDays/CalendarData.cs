using System.Text.Json;
using System.Text.Json.Serialization;

namespace TongKet.Organizations.WorkingDays;

/// <summary>Holidays and swapped days as data with their basis (working-calendar.json).</summary>
/// <param name="Holidays">What the law gives every year.</param>
/// <param name="Years">What was decided for single years.</param>
/// <param name="UsualBefore">Days off before the feast itself, where a year is not decided yet.</param>
internal sealed record CalendarData(
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<DecidedYear> Years,
    IReadOnlyDictionary<string, int> UsualBefore
)
{
    public static CalendarData Load()
    {
        using var data = typeof(CalendarData).Assembly.GetManifestResourceStream("working-calendar.json")!;
        return JsonSerializer.Deserialize(data, CalendarJson.Default.CalendarData)!;
    }
}

/// <summary>A public holiday.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Basis">Law and article.</param>
/// <param name="Day">MM-dd, or null for a lunar one.</param>
/// <param name="Lunar">MM-dd of the lunar calendar.</param>
/// <param name="Days">How many days off together.</param>
/// <param name="From">The first year.</param>
internal sealed record Holiday(string Name, string Basis, string? Day = null, string? Lunar = null, int Days = 1, int From = 0)
{
    /// <summary>The feast itself in a solar year.</summary>
    public DateOnly On(int year)
    {
        var text = Day ?? Lunar!;
        var (month, day) = (int.Parse(text.AsSpan(0, 2), null), int.Parse(text.AsSpan(3, 2), null));
        return Day is null ? LunarDate.ToSolar(year, month, day) : new DateOnly(year, month, day);
    }
}

/// <summary>What the Government decided for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Before">Days off before the feast, by the holiday's name.</param>
/// <param name="Swaps">Working days that are off, made up on a Saturday.</param>
internal sealed record DecidedYear(int Year, IReadOnlyDictionary<string, int> Before, IReadOnlyList<SwappedDay> Swaps);

/// <summary>A working day that is off and the rest day on which it is made up.</summary>
internal sealed record SwappedDay(DateOnly Off, DateOnly Work);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CalendarData))]
internal sealed partial class CalendarJson : JsonSerializerContext;
