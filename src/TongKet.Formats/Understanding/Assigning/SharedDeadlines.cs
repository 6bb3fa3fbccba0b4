using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"…, hai sở này hoàn thành trước ngày 30/9": one deadline behind the tasks of several bodies is that of each.</summary>
internal static partial class SharedDeadlines
{
    private static readonly string[] Numbers = WordList.Folded("hai | ba | bốn | năm");

    public static void Give(string text, List<TaskBuilder> tasks, DateOnly? issuedOn)
    {
        if (tasks.Count < 2 || Both().Match(Folding.Fold(text)) is not { Success: true } both)
        {
            return;
        }

        var end = text.IndexOfAny(['.', ';'], both.Index) is var stop and >= 0 ? stop : text.Length;
        if (ScheduleReader.Read(text[both.Index..end], false, issuedOn) is not { IsPrinted: true } schedule)
        {
            return;
        }

        var most = Array.IndexOf(Numbers, both.Groups["n"].Value) + 2;
        foreach (var task in tasks.Where(t => t.Start < both.Index).TakeLast(most).Where(t => t.Schedule is null))
        {
            (task.Schedule, task.ScheduleBase) = (schedule, both.Index);
        }
    }

    [GeneratedRegex(
        @"[,;]\s(?:cả\s)?(?<n>hai|ba|bốn|năm)\s(?:sở|cơ quan|đơn vị|ban|phòng|địa phương|xã)\s(?:này|trên|nêu trên)\s(?=\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Both();
}
