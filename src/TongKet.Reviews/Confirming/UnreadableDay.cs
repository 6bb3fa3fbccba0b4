using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Confirming;

/// <summary>A day that was typed and is none ("31/2/2026") must not be dropped in silence.</summary>
internal static class UnreadableDay
{
    private static readonly string[] Fields = ["issuedOn", "r-date", "t-from", "t-date", "cutOff", "g-day", "han-bo-sung"];

    public static Problem? Find(IFormCollection form) =>
        Fields.SelectMany(f => form[f]).FirstOrDefault(day => !string.IsNullOrWhiteSpace(day) && HeaderField.Day(day) is null)
            is { } unreadable
            ? ReviewProblems.UnreadableDay(unreadable)
            : null;
}
