using System.Globalization;

namespace TongKet.Accounts.Offices;

/// <summary>A day as people type it; the form of date inputs is understood too, so that old addresses still work.</summary>
internal static class TypedDay
{
    private static readonly string[] Formats = ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    /// <summary>Null when it is blank or no day.</summary>
    public static DateOnly? Of(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
