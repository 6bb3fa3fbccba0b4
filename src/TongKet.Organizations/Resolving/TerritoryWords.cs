using System.Text.RegularExpressions;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>The words by which papers of a place name it: "bình hải", "tỉnh", "tỉnh ủy".</summary>
/// <param name="Proper">Proper name.</param>
/// <param name="Unit">"tỉnh", "xã" ...; empty at Central.</param>
/// <param name="Committee">"tỉnh ủy", "đảng ủy" ...; "trung ương" at Central.</param>
internal sealed partial record TerritoryWords(string Proper, string Unit, string Committee)
{
    public static TerritoryWords Of(OrganizationNode head)
    {
        var name = NameForms.Full(head.Name);
        if (head.Level == AdministrativeLevel.Central)
        {
            return new TerritoryWords("", "", "trung ương");
        }

        return Committees.Match(name) is { Success: true } party
                ? new TerritoryWords(party.Groups["proper"].Value, UnitOf(party.Groups["committee"].Value), party.Groups["committee"].Value)
            : Units.Match(name) is { Success: true } place
                ? new TerritoryWords(place.Groups["proper"].Value, place.Groups["unit"].Value, "")
            : new TerritoryWords("", "", "");
    }

    private static string UnitOf(string committee) =>
        committee switch
        {
            "tỉnh ủy" => "tỉnh",
            "thành ủy" => "thành phố",
            "thị ủy" => "thị xã",
            "huyện ủy" => "huyện",
            "quận ủy" => "quận",
            _ => committee["đảng ủy ".Length..],
        };

    [GeneratedRegex(@"^(?<committee>tỉnh ủy|thành ủy|thị ủy|huyện ủy|quận ủy|đảng ủy (?:xã|phường|đặc khu|thị trấn)) (?<proper>.+)$")]
    private static partial Regex Committees { get; }

    [GeneratedRegex(@"(?:^| )(?<unit>tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu|thị trấn) (?<proper>.+)$")]
    private static partial Regex Units { get; }
}
