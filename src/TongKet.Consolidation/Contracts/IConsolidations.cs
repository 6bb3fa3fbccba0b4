using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Contracts;

/// <summary>Many reports becoming one (tổng hợp).</summary>
public readonly record struct ConsolidationId(Guid Value) : IId<ConsolidationId>
{
    /// <inheritdoc />
    public static ConsolidationId From(Guid value) => new(value);
}

/// <summary>Which paper to make.</summary>
public enum PaperVariant
{
    /// <summary>The official paper.</summary>
    Official,

    /// <summary>The working copy: the same with an annex that names the source of every passage and figure.</summary>
    WorkingCopy,
}

/// <summary>Counts of a consolidation.</summary>
/// <param name="Sections">Sections of the outline.</param>
/// <param name="Passages">Passages of the units' reports (ý).</param>
/// <param name="Used">Of these, how many stand in the draft, alone or merged.</param>
/// <param name="SetAside">How many were left out with a reason.</param>
/// <param name="Open">How many wait.</param>
/// <param name="Figures">Figures asked for.</param>
public sealed record ConsolidationCounts(int Sections, int Passages, int Used, int SetAside, int Open, int Figures);

/// <summary>A figure over all units; what is no number is counted, never added as zero. A ratio has no sum, only a lowest and a highest.</summary>
/// <param name="Indicator">The figure.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="Aggregation">Whether it is added up, or shown from the lowest to the highest.</param>
/// <param name="Total">The sum; null for a ratio or an average.</param>
/// <param name="Lowest">The lowest value; null while no unit has said one.</param>
/// <param name="Highest">The highest value; null while no unit has said one.</param>
/// <param name="Units">Units that gave a value or zero.</param>
/// <param name="None">Units where it did not occur.</param>
/// <param name="Missing">Units that have not said, those that have not sent at all included.</param>
/// <param name="NotApplicable">Units it does not concern.</param>
public sealed record FigureTotal(
    IndicatorId Indicator,
    string Name,
    string Unit,
    FigureAggregation Aggregation,
    decimal? Total,
    decimal? Lowest,
    decimal? Highest,
    int Units,
    int None,
    int Missing,
    int NotApplicable
)
{
    /// <summary>Units that had sent before the outline asked for it: neither said nor missing.</summary>
    public int NotAsked { get; init; }
}

/// <summary>What the command line and other modules may ask of consolidation.</summary>
public interface IConsolidations
{
    /// <summary>The consolidation of a review, made when there is none, with the passages of the newest submissions taken in.</summary>
    Task<Outcome<ConsolidationId>> OpenAsync(ReviewId review, ActingUser who, CancellationToken ct);

    /// <summary>Takes every open passage into the draft of its section (the quick start; each can be edited or set aside afterwards).</summary>
    Task<Outcome<ConsolidationCounts>> TakeAllAsync(ConsolidationId id, ActingUser who, CancellationToken ct);

    /// <summary>Figures over the units: sums, and for ratios the lowest and the highest.</summary>
    Task<IReadOnlyList<FigureTotal>> TotalsAsync(ConsolidationId id, CancellationToken ct);

    /// <summary>Counts.</summary>
    Task<ConsolidationCounts> CountsAsync(ConsolidationId id, CancellationToken ct);

    /// <summary>The Word file.</summary>
    Task<Outcome<byte[]>> ToDocxAsync(ConsolidationId id, PaperVariant variant, CancellationToken ct);

    /// <summary>Puts the draft into the owner's own report in its superior's review, mapped section by section.</summary>
    Task<Outcome<ReportId>> SendUpAsync(ConsolidationId id, ParticipantId place, ActingUser who, CancellationToken ct);
}
