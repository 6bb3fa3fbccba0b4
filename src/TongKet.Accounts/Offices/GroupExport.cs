using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Offices;

/// <summary>The office's recipient groups as Excel, a row for each member on the day.</summary>
internal static class GroupExport
{
    private static readonly SheetColumn[] Columns = [new("Nhóm", 40), new("Cách xác định", 40), new("STT", 6), new("Cơ quan", 50)];

    public static async Task<IResult> DownloadAsync(
        IRecipientGroups groups,
        IOrganizations organizations,
        ICurrentUser current,
        TimeProvider clock,
        [FromQuery(Name = "ngay")] string? day,
        CancellationToken ct
    )
    {
        var on = TypedDay.Of(day) ?? clock.VietnamToday;
        var tree = await organizations.TreeAsync(on, ct);
        var found = await groups.ListAsync(current.Require().Organization, on, ct);
        return new Sheet("Nhóm nơi nhận", Columns, found.SelectMany(g => Rows(g, tree))).ToDownload();
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(RecipientGroupView group, OrganizationTree tree) =>
        group.Members.Count == 0
            ?
            [
                [group.Name, group.Rule ?? "Danh sách chọn", null, null],
            ]
            : group.Members.Select(
                (member, i) => (IReadOnlyList<object?>)[group.Name, group.Rule ?? "Danh sách chọn", i + 1, tree.NameOf(member)]
            );
}
