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
public sealed record ConsolidationCounts(int Sections, int Passages, int Used, int SetAside, int Open, int Figures);

/// <summary>A figure summed over units.</summary>
public sealed record FigureTotal(IndicatorId Indicator, string Name, string Unit, decimal Total, int Units, int None, int Missing);

/// <summary>What the command line and other modules may ask of consolidation.</summary>
public interface IConsolidations
{
    /// <summary>The consolidation of a review, made when there is none, with the passages of the newest submissions taken in.</summary>
    Task<Outcome<ConsolidationId>> OpenAsync(ReviewId review, ActingUser who, CancellationToken ct);

    /// <summary>Takes every open passage into the draft of its section (the quick start; each can be edited or set aside afterwards).</summary>
    Task<Outcome<ConsolidationCounts>> TakeAllAsync(ConsolidationId id, ActingUser who, CancellationToken ct);

    /// <summary>Figures summed over the units.</summary>
    Task<IReadOnlyList<FigureTotal>> TotalsAsync(ConsolidationId id, CancellationToken ct);

    /// <summary>Counts.</summary>
    Task<ConsolidationCounts> CountsAsync(ConsolidationId id, CancellationToken ct);

    /// <summary>The Word file.</summary>
    Task<Outcome<byte[]>> ToDocxAsync(ConsolidationId id, PaperVariant variant, CancellationToken ct);

    /// <summary>Puts the draft into the owner's own report in its superior's review, mapped section by section.</summary>
    Task<Outcome<ReportId>> SendUpAsync(ConsolidationId id, ParticipantId place, ActingUser who, CancellationToken ct);
}
