using TongKet.Kernel.Data;

namespace TongKet.Organizations.Contracts;

/// <summary>An organisation (cơ quan, đơn vị), the same over all its names and parents in time.</summary>
public readonly record struct OrganizationId(Guid Value) : IId<OrganizationId>
{
    /// <inheritdoc />
    public static OrganizationId From(Guid value) => new(value);
}
