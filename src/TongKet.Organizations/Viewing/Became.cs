using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Viewing;

/// <summary>Says in words what became of an organisation.</summary>
internal static class Became
{
    /// <summary>The name of one that is not there on a day, with what became of it; null when nobody knows it.</summary>
    public static string? NameOf(OrganizationLineage lineage, OrganizationId id, DateOnly on)
    {
        if (lineage.PeriodsOf(id) is not [var first, ..])
        {
            return null;
        }

        // Not there yet: it has the name that it will have.
        return first.From > on ? first.Name : $"{lineage.NameOf(id, on)} ({Words(lineage, id, on)})";
    }

    /// <summary>"nay là ...", "đã giải thể từ ...", "đã kết thúc hoạt động".</summary>
    public static string Words(OrganizationLineage lineage, OrganizationId id, DateOnly on)
    {
        if (lineage.StandingFor(id, on) is { Count: > 0 } now)
        {
            return "nay là " + string.Join("; ", now.Select(n => lineage.NameOf(n, on)));
        }

        return lineage.EndOf(id, on) is { Kind: SuccessionKind.Dissolve } end
            ? $"đã giải thể từ {end.From.ToVietnamText()}"
            : "đã kết thúc hoạt động";
    }
}
