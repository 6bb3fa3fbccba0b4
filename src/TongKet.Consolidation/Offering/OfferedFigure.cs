using TongKet.Formats.Forms;

namespace TongKet.Consolidation.Offering;

/// <summary>A total from below as an offer to a figure or a cell of the report that goes up.</summary>
/// <param name="Key">Names it in the page's form.</param>
/// <param name="Name">What it is.</param>
/// <param name="Now">What stands in the report.</param>
/// <param name="Offered">What the units say together.</param>
/// <param name="Counted">Of how many units it is, and who has not said.</param>
/// <param name="IsWhole">Every unit has said it.</param>
/// <param name="Sources">The page that names each unit's figure.</param>
internal sealed record OfferedFigure(
    string Key,
    string Name,
    CellValue Now,
    CellValue Offered,
    string Counted,
    bool IsWhole,
    string Sources
)
{
    /// <summary>The report says the same.</summary>
    public bool IsSame => Same(Now, Offered);

    /// <summary>The total that was taken before; null when none was.</summary>
    public CellValue? Taken { get; init; }

    /// <summary>A person wrote something else: it is shown, never replaced without a word.</summary>
    public bool Differs => !Now.IsMissing && !IsSame && !ChangedSince;

    /// <summary>What stands in the report came from below, and has been changed there since.</summary>
    public bool ChangedSince => !IsSame && Taken is { } taken && Same(taken, Now);

    /// <summary>The figure or the cell of the report.</summary>
    public string Place => FigureKeys.Place(Key);

    /// <summary>The title of the review that it comes from.</summary>
    public string Review { get; init; } = "";

    /// <summary>Another review of the office offers something else for the same place: a person chooses.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Ticked at once: nobody's figure is replaced, every unit is in it, and nothing else is offered.</summary>
    public bool IsProposed => IsWhole && !Differs && !IsDisputed;

    /// <summary>Marks those for whose place there is something else.</summary>
    public static IReadOnlyList<OfferedFigure> Compared(IReadOnlyList<OfferedFigure> figures)
    {
        var disputed = figures
            .Where(f => !f.Offered.IsMissing)
            .GroupBy(f => f.Place)
            .Where(g => g.Any(f => !Same(f.Offered, g.First().Offered)))
            .Select(g => g.Key)
            .ToHashSet();
        return [.. figures.Select(f => f with { IsDisputed = disputed.Contains(f.Place) })];
    }

    private static bool Same(CellValue a, CellValue b) => (a.State, a.Number, a.Text) == (b.State, b.Number, b.Text);
}
