namespace TongKet.Organizations.Contracts;

/// <summary>Adding organisations in bulk, for sample data and the demo.</summary>
public interface IOrganizationRegister
{
    /// <summary>Adds those whose id is not known yet; the others stay as they are.</summary>
    Task AddAsync(IReadOnlyList<NewOrganization> organizations, CancellationToken ct);
}

/// <summary>An organisation to add, with its first name and superior.</summary>
/// <param name="Id">Its id from now on.</param>
/// <param name="Name">Full name.</param>
/// <param name="Code">Code used in symbols, may be empty.</param>
/// <param name="Kind">Loại cơ quan.</param>
/// <param name="Level">Cấp.</param>
/// <param name="Parent">Superior, known already or added in the same call.</param>
/// <param name="Place">Địa danh of its papers, may be empty.</param>
/// <param name="ValidFrom">The first day it exists.</param>
public sealed record NewOrganization(
    OrganizationId Id,
    string Name,
    string Code,
    OrganizationKind Kind,
    AdministrativeLevel Level,
    OrganizationId? Parent,
    string Place,
    DateOnly ValidFrom
);
