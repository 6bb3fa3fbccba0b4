using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>What an issued directive says to a unit: the last day in time, or none when the unit chooses it.</summary>
internal sealed record SaidDay(OrganizationId Unit, DateOnly? Day);
