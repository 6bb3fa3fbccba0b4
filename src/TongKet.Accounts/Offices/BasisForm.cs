using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>What a form of a restructuring sends.</summary>
internal sealed partial class BasisForm(IFormCollection form)
{
    public string this[string field] => form[field].ToString().Trim();

    public Outcome<SuccessionBasis> Basis =>
        TypedDay.Of(this["ngay"]) is { } day
            ? new SuccessionBasis(day, this["van-ban"], DocumentId, this["ghi-chu"])
            : AccountsProblems.DayUnreadable;

    public OrganizationId? Chosen(string field) => Guid.TryParse(this[field], out var id) ? OrganizationId.From(id) : null;

    public IReadOnlyList<OrganizationId> All(string field) =>
        [.. form[field].Where(v => Guid.TryParse(v, out _)).Select(v => OrganizationId.From(Guid.Parse(v!)))];

    public IReadOnlyList<string> Lines(string field) =>
        this[field].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null when it was left blank, so that the predecessor's holds.</summary>
    public string? Said(string field) => this[field] is { Length: > 0 } said ? said : null;

    private Guid? DocumentId =>
        Address.Match(this["trong-so"]) is { Success: true } found && Guid.TryParse(found.Groups["id"].Value, out var id) ? id : null;

    [GeneratedRegex(@"/van-ban/(?<id>[0-9a-fA-F-]{36})")]
    private static partial Regex Address { get; }
}
