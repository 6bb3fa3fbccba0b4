using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>The rows of one succession -> its plan, against the tree as the rows before have left it.</summary>
internal sealed class PlanRows(VersionBook book, NameIndex names, TimeProvider clock)
{
    /// <summary>What could not be understood in the last group; empty when all was.</summary>
    public string Wrong { get; private set; } = "";

    public SuccessionPlan? Plan(IReadOnlyList<SuccessionRow> rows)
    {
        Wrong = "";
        var first = rows[0];
        var olds = rows.Select(r => r.Old)
            .DistinctBy(o => o.Key)
            .ToDictionary(o => o.Key, o => Known(o, first.From.AddDays(-1), first.From));
        if (Wrong.Length > 0)
        {
            return null;
        }

        var plan = first.Kind switch
        {
            SuccessionKind.Rename or SuccessionKind.Move => Alone(first, olds[first.Old.Key]),
            SuccessionKind.Dissolve => new SuccessionPlan(first.Kind, first.Basis, [new SuccessionLink(olds[first.Old.Key], null)]),
            _ => Linked(rows, olds),
        };
        return Wrong.Length > 0 ? null : plan with { ChildrenTo = Optional(rows, SuccessionColumns.ChildrenTo) };
    }

    private SuccessionPlan Alone(SuccessionRow row, OrganizationId id) =>
        new(row.Kind, row.Basis, [new SuccessionLink(id, id)])
        {
            Changed = new Dictionary<OrganizationId, SuccessorDraft>
            {
                [id] = row.Kind is SuccessionKind.Move ? new SuccessorDraft(id, Parent: Superior([row])) : Draft(id, [row]),
            },
        };

    private SuccessionPlan Linked(IReadOnlyList<SuccessionRow> rows, Dictionary<string, OrganizationId> olds)
    {
        var heirs = rows.GroupBy(r => r.New.Key)
            .Select(g => (Rows: g.ToList(), Existing: Heir(g.First(), olds)))
            .Select(h => (h.Rows, h.Existing, Id: h.Existing ?? clock.NewId<OrganizationId>()))
            .ToList();
        var links = heirs.SelectMany(h => h.Rows.Select(r => new SuccessionLink(olds[r.Old.Key], h.Id))).ToList();
        // One that takes others in goes on, also when no row says so of itself.
        links.AddRange(
            heirs
                .Where(h => h.Existing is { } id && book.At(id, rows[0].From.AddDays(-1)) is not null)
                .Select(h => new SuccessionLink(h.Id, h.Id))
        );
        return new SuccessionPlan(rows[0].Kind, rows[0].Basis, [.. links.Distinct()])
        {
            New = heirs.Where(h => h.Existing is null).ToDictionary(h => h.Id, h => Draft(null, h.Rows)),
            Changed = heirs
                .Where(h => h.Existing is { } id && Draft(id, h.Rows) != Same(id, rows[0].From))
                .ToDictionary(h => h.Id, h => Draft(h.Id, h.Rows)),
        };
    }

    // A successor is there already when the row gives its id, when it is one of the old ones, or a neighbour of theirs by that name.
    private OrganizationId? Heir(SuccessionRow row, Dictionary<string, OrganizationId> olds)
    {
        if (row.New.Id is { } id)
        {
            return book.All.ContainsKey(id) ? id : null;
        }

        var around = olds.Values.Select(o => book.At(o, row.From)?.Parent).Append(Superior([row])).ToHashSet();
        return
            names.On(row.From, row.New.Name).Where(n => olds.ContainsValue(n) || around.Contains(book.At(n, row.From)!.Parent)).ToList()
                is [var one]
            ? one
            : null;
    }

    private SuccessorDraft Draft(OrganizationId? id, List<SuccessionRow> rows) =>
        new(id, rows[0].New.Name, Said(rows, SuccessionColumns.Code), Said(rows, SuccessionColumns.Place), Superior(rows));

    private SuccessorDraft Same(OrganizationId id, DateOnly day) => new(id, book.At(id, day)?.Name);

    private OrganizationId? Superior(IReadOnlyList<SuccessionRow> rows) => Optional(rows, SuccessionColumns.Parent);

    private OrganizationId? Optional(IReadOnlyList<SuccessionRow> rows, string column) =>
        Said(rows, column) is { } text
            ? Known(
                new Named(text, Guid.TryParse(text, out var id) ? OrganizationId.From(id) : null),
                rows[0].From,
                rows[0].From.AddDays(-1)
            )
            : null;

    private static string? Said(IReadOnlyList<SuccessionRow> rows, string column) =>
        rows.Select(r => r.Cells.Text(column)).FirstOrDefault(t => t.Length > 0);

    private OrganizationId Known(Named named, DateOnly day, DateOnly orOn)
    {
        if (named.Id is { } id && book.All.ContainsKey(id))
        {
            return id;
        }

        // What ends is named as before the day, a superior as on the day; each may have been made by rows above.
        var found = names.On(day, named.Name) is { Count: > 0 } first ? first : names.On(orOn, named.Name);
        if (found is [var one])
        {
            return one;
        }

        Wrong =
            found.Count == 0
                ? $"không thấy cơ quan \"{named.Name}\" vào ngày đó; hãy ghi đúng tên đầy đủ."
                : $"có {found.Count} cơ quan tên \"{named.Name}\"; hãy ghi mã của nó (lấy từ tệp xuất danh sách cơ quan).";
        return default;
    }
}
