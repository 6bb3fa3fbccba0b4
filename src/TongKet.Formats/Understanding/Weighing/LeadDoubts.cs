using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>What speaks against the bodies that a task was given to.</summary>
internal static class LeadDoubts
{
    /// <summary>Further than this from its work, a body stands in a heading or a lead-in.</summary>
    private const int Near = 120;
    private const int MostFar = 2;

    /// <summary>Names that fit any paper and often only speak of bodies instead of naming them.</summary>
    private static readonly HashSet<string> Vague = WordList.Set(
        """
        các đơn vị | các bộ | các bộ, cơ quan | các bộ, ngành | chính phủ | các cơ quan | các cấp | các ngành | người dân | các địa phương |
        các tổ chức | trưởng thôn | quốc hội
        """
    );

    public static IEnumerable<Doubt> Of(Assignment task, Evidence action, Evidence leads)
    {
        if (task.Leads.Count == 0)
        {
            yield return Doubt.Heavy("no-lead");
        }

        foreach (var doubt in task.Leads.SelectMany(NameDoubts.Of))
        {
            yield return doubt;
        }

        if (task.Leads.Any(l => OrganHeads.LengthAt(Folding.Fold(l), 0) == 0))
        {
            yield return Doubt.Light("unknown-head");
        }

        if (task.Leads.All(l => Vague.Contains(Folding.Fold(l))))
        {
            yield return Doubt.Light("vague-lead");
        }

        var isFar = action.Span.Start - leads.Span.End is < 0 or > Near;
        if (isFar && task.Leads.Count > MostFar)
        {
            yield return Doubt.Light("far-lead");
        }
    }
}
