using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Where the review gives another day than the directive that was issued for it.</summary>
/// <param name="Paper">The directive in the register.</param>
/// <param name="Symbol">Its number.</param>
/// <param name="Lines">Units with the same two days together.</param>
internal sealed record DaysApart(DocumentId Paper, string Symbol, IReadOnlyList<DayApart> Lines);

/// <summary>Units whose day is another one now.</summary>
/// <param name="Units">Who.</param>
/// <param name="Said">The day on the paper; null when it let them choose.</param>
/// <param name="Now">The day of the review.</param>
/// <param name="Reason">Why it was moved last, as the person wrote it; the paper that decided it is named there.</param>
/// <param name="By">Who moved it.</param>
internal sealed record DayApart(IReadOnlyList<OrganizationId> Units, DateOnly? Said, DateOnly? Now, string Reason, string By);
