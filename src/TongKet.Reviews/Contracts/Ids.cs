using TongKet.Kernel.Data;

namespace TongKet.Reviews.Contracts;

/// <summary>One summing-up (đợt sơ kết, tổng kết).</summary>
public readonly record struct ReviewId(Guid Value) : IId<ReviewId>
{
    /// <inheritdoc />
    public static ReviewId From(Guid value) => new(value);
}

/// <summary>A section of a review's outline.</summary>
public readonly record struct SectionId(Guid Value) : IId<SectionId>
{
    /// <inheritdoc />
    public static SectionId From(Guid value) => new(value);
}

/// <summary>A figure asked for (chỉ tiêu).</summary>
public readonly record struct IndicatorId(Guid Value) : IId<IndicatorId>
{
    /// <inheritdoc />
    public static IndicatorId From(Guid value) => new(value);
}

/// <summary>An organisation's place in a review (đơn vị phải báo cáo).</summary>
public readonly record struct ParticipantId(Guid Value) : IId<ParticipantId>
{
    /// <inheritdoc />
    public static ParticipantId From(Guid value) => new(value);
}

/// <summary>A statistics form of a review (biểu thống kê).</summary>
public readonly record struct FormId(Guid Value) : IId<FormId>
{
    /// <inheritdoc />
    public static FormId From(Guid value) => new(value);
}
