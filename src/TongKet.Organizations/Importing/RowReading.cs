using TongKet.Kernel.Data;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Importing;

/// <summary>A row of cells -> a row of meaning, or what is wrong with it.</summary>
internal sealed class RowReading(OrganizationSnapshot snapshot, TimeProvider clock)
{
    private static readonly Dictionary<string, OrganizationKind> Kinds = Enum.GetValues<OrganizationKind>()
        .ToDictionary(k => Fold.Of(OrganizationWords.Of(k)));

    private static readonly Dictionary<string, AdministrativeLevel> Levels = Enum.GetValues<AdministrativeLevel>()
        .ToDictionary(l => Fold.Of(OrganizationWords.Of(l)));

    public ListRow? Read(SheetRow row, List<ImportError> errors)
    {
        var before = errors.Count;
        var (id, isNew) = IdOf(row, Wrong);
        var name = row.Text(ListColumns.Name);
        if (name.Length == 0)
        {
            Wrong("chưa có tên cơ quan.");
        }

        if (!Kinds.TryGetValue(Fold.Of(row.Text(ListColumns.Kind)), out var kind))
        {
            Wrong(
                $"loại cơ quan \"{row.Text(ListColumns.Kind)}\" không có; chọn một trong: {Words(Enum.GetValues<OrganizationKind>().Select(OrganizationWords.Of))}."
            );
        }

        if (!Levels.TryGetValue(Fold.Of(row.Text(ListColumns.Level)), out var level))
        {
            Wrong(
                $"cấp \"{row.Text(ListColumns.Level)}\" không có; chọn một trong: {Words(Enum.GetValues<AdministrativeLevel>().Select(OrganizationWords.Of))}."
            );
        }

        if (!row.TryDay(ListColumns.From, out var from) || from is null)
        {
            Wrong("\"Từ ngày\" phải là một ngày, ví dụ 01/07/2025.");
        }

        if (!row.TryDay(ListColumns.Last, out var last) || last < from)
        {
            Wrong("\"Đến hết ngày\" phải để trống hoặc là một ngày không trước \"Từ ngày\".");
        }

        return errors.Count > before
            ? null
            : new ListRow(
                row.Number,
                id,
                isNew,
                name,
                row.Text(ListColumns.Code),
                kind,
                level,
                row.Text(ListColumns.Parent),
                row.Text(ListColumns.Place),
                from!.Value,
                last?.AddDays(1)
            );

        void Wrong(string message) => errors.Add(new ImportError(row.Number, $"Dòng {row.Number}: {message}"));
    }

    private (OrganizationId, bool IsNew) IdOf(SheetRow row, Action<string> wrong)
    {
        var text = row.Text(ListColumns.Id);
        if (text.Length == 0)
        {
            return (clock.NewId<OrganizationId>(), true);
        }

        if (Guid.TryParse(text, out var known) && snapshot.Organizations.ContainsKey(OrganizationId.From(known)))
        {
            return (OrganizationId.From(known), false);
        }

        wrong("mã định danh không có trong hệ thống; với cơ quan mới hãy để trống ô này.");
        return default;
    }

    private static string Words(IEnumerable<string> words) => string.Join("; ", words);
}
