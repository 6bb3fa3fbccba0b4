using Microsoft.AspNetCore.Http;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>The units whose section is in a state: what a count on the map opens. A state alone means any section; a section alone shows only that one.</summary>
/// <param name="Section">muc.</param>
/// <param name="State">tinh-trang.</param>
internal sealed record SectionFilter(SectionId? Section, SectionProgress? State)
{
    public static readonly SectionFilter None = new(null, null);

    public bool Narrows => Section is not null || State is not null;

    public static SectionFilter From(IQueryCollection query) =>
        new(
            Guid.TryParse(query["muc"], out var id) ? new SectionId(id) : null,
            Enum.TryParse<SectionProgress>(query["tinh-trang"], out var state) && Enum.IsDefined(state) ? state : null
        );

    /// <summary>What stands behind the other filters in the address.</summary>
    public string Query(string address)
    {
        Add("muc", Section?.Value.ToString());
        Add("tinh-trang", State?.ToString());
        return address;

        void Add(string name, string? value) =>
            address = value is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}";
    }
}
