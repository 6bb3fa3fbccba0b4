using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Which of the permitted numbers a repair writes.</summary>
internal static class RepairValue
{
    /// <summary>What most of the part already has, so that it looks of one piece; else what our writer prints; else the nearest permitted.</summary>
    public static double Of(CheckContext context, LayoutRule rule, IEnumerable<double?> found, double wrong)
    {
        var usual = found.OfType<double>().Where(rule.Permits).GroupBy(v => v).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        var ours = LayoutChoices.NumberOf(context.Profile, rule.Component, rule.Property);
        return usual ?? (ours is { } chosen && rule.Permits(chosen) ? chosen : rule.Nearest(wrong));
    }
}
