using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>One row of the file, its words understood as far as they can be without the tree.</summary>
internal sealed record SuccessionRow(int Number, SuccessionKind Kind, Named Old, Named New, DateOnly From, SheetRow Cells)
{
    private static readonly Dictionary<string, SuccessionKind> Kinds = Enum.GetValues<SuccessionKind>()
        .ToDictionary(k => Fold.Of(SuccessionWords.Of(k)));

    public SuccessionBasis Basis => new(From, Cells.Text(SuccessionColumns.Document), null, Cells.Text(SuccessionColumns.Note));

    public static SuccessionRow? Read(SheetRow row, List<ImportError> errors)
    {
        var before = errors.Count;
        if (!Kinds.TryGetValue(Fold.Of(row.Text(SuccessionColumns.Kind)), out var kind))
        {
            Wrong(
                $"hình thức \"{row.Text(SuccessionColumns.Kind)}\" không có; chọn một trong: {string.Join("; ", Kinds.Values.Select(SuccessionWords.Of))}."
            );
        }

        var (old, heir) = (
            Named.Of(row, SuccessionColumns.Old, SuccessionColumns.OldId),
            Named.Of(row, SuccessionColumns.New, SuccessionColumns.NewId)
        );
        if (old.IsBlank)
        {
            Wrong("chưa ghi đơn vị cũ.");
        }

        if (kind is SuccessionKind.Merge or SuccessionKind.Split or SuccessionKind.Rename && heir.IsBlank)
        {
            Wrong("chưa ghi đơn vị mới.");
        }

        if (!row.TryDay(SuccessionColumns.From, out var from) || from is null)
        {
            Wrong("\"Từ ngày\" phải là một ngày, ví dụ 01/07/2025.");
        }

        return errors.Count > before ? null : new SuccessionRow(row.Number, kind, old, heir, from!.Value, row);

        void Wrong(string message) => errors.Add(new ImportError(row.Number, $"Dòng {row.Number}: {message}"));
    }
}

/// <summary>An organisation as a row names it: by its id where that is given, else by its full name.</summary>
internal sealed record Named(string Name, OrganizationId? Id)
{
    public bool IsBlank => Name.Length == 0 && Id is null;

    /// <summary>The same for two rows that mean the same.</summary>
    public string Key => Id?.Value.ToString() ?? NameForms.Full(Name);

    public static Named Of(SheetRow row, string name, string id) =>
        new(row.Text(name), Guid.TryParse(row.Text(id), out var known) ? OrganizationId.From(known) : null);
}
