using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Organizations.Contracts;

/// <summary>The register of organisations: adding and changing.</summary>
public interface IOrganizationRegister
{
    /// <summary>Adds those whose id is not known yet; the others stay as they are.</summary>
    Task AddAsync(IReadOnlyList<NewOrganization> organizations, CancellationToken ct);

    /// <summary>Another name, code, superior or place from a day on; what was before stays in the history.</summary>
    /// <param name="id">The organisation.</param>
    /// <param name="change">How it is from that day on.</param>
    /// <param name="alongside">Joins the transaction, for the audit.</param>
    /// <param name="ct">Stops it.</param>
    Task<Outcome<OrganizationId>> ChangeAsync(
        OrganizationId id,
        OrganizationChange change,
        Action<TongKetDb> alongside,
        CancellationToken ct
    );

    /// <summary>All names and superiors of an organisation, the newest first; empty when there is no such organisation.</summary>
    Task<IReadOnlyList<OrganizationPeriod>> PeriodsAsync(OrganizationId id, CancellationToken ct);
}

/// <summary>How an organisation is from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="Name">Full name.</param>
/// <param name="Code">Code used in symbols.</param>
/// <param name="Parent">Superior; null keeps a root a root.</param>
/// <param name="Place">Địa danh of its papers.</param>
public sealed record OrganizationChange(DateOnly From, string Name, string Code, OrganizationId? Parent, string Place);

/// <summary>How an organisation was during a while.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Code">Code used in symbols.</param>
/// <param name="Parent">Superior.</param>
/// <param name="Place">Địa danh of its papers.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it no longer held; null while it holds.</param>
public sealed record OrganizationPeriod(string Name, string Code, OrganizationId? Parent, string Place, DateOnly From, DateOnly? To);

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
