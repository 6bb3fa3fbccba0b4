using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Importing;

/// <summary>Tells in words what an import changes of one organisation.</summary>
internal static class DifferenceOf
{
    public static ImportDifference Organization(OrganizationSnapshot snapshot, PlannedOrganization planned)
    {
        var name = planned.Periods[^1].Name;
        if (!snapshot.Organizations.TryGetValue(planned.Id, out var had))
        {
            return new ImportDifference(
                name,
                IsNew: true,
                [$"{OrganizationWords.Of(planned.Kind)}, từ {planned.Periods[0].From.ToVietnamText()}"]
            );
        }

        var known = snapshot.Versions.Where(v => v.Organization == planned.Id).ToDictionary(v => v.ValidFrom);
        List<string> what = [];
        Add("Loại", OrganizationWords.Of(had.Kind), OrganizationWords.Of(planned.Kind));
        Add("Cấp", OrganizationWords.Of(had.Level), OrganizationWords.Of(planned.Level));
        foreach (var period in planned.Periods)
        {
            if (!known.Remove(period.From, out var old))
            {
                what.Add($"Từ {period.From.ToVietnamText()}: {period.Name}");
                continue;
            }

            Add("Tên", old.Name, period.Name);
            Add("Ký hiệu", old.Code, period.Code);
            Add("Địa danh", old.Place, period.Place);
            Add("Đến hết ngày", DayOf(old.ValidTo), DayOf(period.To));
            if (old.Parent != period.Parent)
            {
                what.Add("Cấp trên thay đổi");
            }
        }

        what.AddRange(known.Values.Select(v => $"Bỏ giai đoạn từ {v.ValidFrom.ToVietnamText()}: {v.Name}"));
        return new ImportDifference(name, IsNew: false, what);

        void Add(string field, string before, string after)
        {
            if (before != after)
            {
                what.Add($"{field}: {Shown(before)} → {Shown(after)}");
            }
        }
    }

    private static string DayOf(DateOnly? to) => to?.AddDays(-1).ToVietnamText() ?? "";

    private static string Shown(string text) => text.Length == 0 ? "(trống)" : text;
}
