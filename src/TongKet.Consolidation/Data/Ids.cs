using TongKet.Kernel.Data;

namespace TongKet.Consolidation.Data;

/// <summary>Ý được tổng hợp.</summary>
internal readonly record struct ContributionId(Guid Value) : IId<ContributionId>
{
    public static ContributionId From(Guid value) => new(value);
}

/// <summary>A passage of the draft.</summary>
internal readonly record struct PassageId(Guid Value) : IId<PassageId>
{
    public static PassageId From(Guid value) => new(value);
}

/// <summary>One source of a draft passage.</summary>
internal readonly record struct PassageSourceId(Guid Value) : IId<PassageSourceId>
{
    public static PassageSourceId From(Guid value) => new(value);
}
