using TongKet.Kernel.Data;

namespace TongKet.Organizations.Contracts;

/// <summary>One recorded succession.</summary>
public readonly record struct SuccessionId(Guid Value) : IId<SuccessionId>
{
    /// <inheritdoc />
    public static SuccessionId From(Guid value) => new(value);
}
