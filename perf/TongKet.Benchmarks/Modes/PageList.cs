using TongKet.Benchmarks.Seeding;

namespace TongKet.Benchmarks.Modes;

internal static class PageList
{
    /// <summary>Pages that do not depend on how far the consolidation is.</summary>
    public static IReadOnlyList<MeasuredPage> Before(SeededReview seeded)
    {
        var review = $"/dot-tong-ket/{seeded.Review.Id.Value}";
        return
        [
            new("home of the owner", "/"),
            new("home of a unit", "/", ByUnit: true),
            new("reports a unit owes and has sent", "/bao-cao", ByUnit: true),
            new("review", review),
            new("board, all units on one page", $"{review}/bang"),
            new("participants", $"{review}/don-vi"),
            new("report editor", $"/bao-cao/{seeded.Draft.Value}", ByUnit: true),
            new("consolidation, section with all passages open", $"{review}/tong-hop?muc={seeded.Section.Value}"),
        ];
    }

    /// <summary>Pages of a consolidation whose passages all stand in the draft.</summary>
    public static IReadOnlyList<MeasuredPage> After(SeededReview seeded)
    {
        var consolidation = $"/dot-tong-ket/{seeded.Review.Id.Value}/tong-hop";
        return
        [
            new("consolidation, same section all taken", $"{consolidation}?muc={seeded.Section.Value}"),
            new("total of a figure with its sources", $"{consolidation}/nguon/chi-tieu/{seeded.Review.Indicators[0].Id.Value}"),
            new("preview of the whole consolidated paper", $"{consolidation}/xem"),
        ];
    }
}
