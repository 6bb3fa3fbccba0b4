using Microsoft.AspNetCore.Http;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>The units whose section is in a state: what a count on the map opens.</summary>
/// <param name="Section">muc.</param>
/// <param name="State">tinh-trang.</param>
internal sealed record SectionFilter(SectionId? Section, SectionProgress State)
{
    public static SectionFilter From(IQueryCollection query) =>
        new(
            Guid.TryParse(query["muc"], out var id) ? new SectionId(id) : null,
            Enum.TryParse<SectionProgress>(query["tinh-trang"], out var state) && Enum.IsDefined(state) ? state : SectionProgress.Empty
        );

    /// <summary>What stands behind the other filters in the address.</summary>
    public string Query(string address) =>
        Section is { } id
            ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}muc={id.Value}&tinh-trang={State}"
            : address;
}
