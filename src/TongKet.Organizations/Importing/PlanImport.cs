using TongKet.Kernel.Sheets;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Resolving;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Importing;

/// <summary>Checks a file against what is known and says what it would change. Organisations that the file does not name stay as they are.</summary>
internal sealed class PlanImport(OrganizationSnapshot snapshot, OrganizationId owner, TimeProvider clock)
{
    private readonly OrganizationTree _today = snapshot.On(clock.VietnamToday).Tree;
    private readonly List<ImportError> _errors = [];
    private readonly ILookup<OrganizationId, OrganizationVersion> _versions = snapshot.Versions.ToLookup(v => v.Organization);

    // By name, so that a file of thousands is not compared row by row with all there is.
    private readonly ILookup<string, OrganizationId> _named = snapshot.Versions.ToLookup(v => NameForms.Full(v.Name), v => v.Organization);
    private readonly Lazy<HashSet<(OrganizationId?, string)>> _taken = new(() =>
        [.. snapshot.On(clock.VietnamToday).Tree.All.Select(n => (n.Parent, NameForms.Full(n.Name)))]
    );
    private ILookup<string, OrganizationId> _inFile = Array.Empty<ListRow>().ToLookup(r => r.Name, r => r.Id);

    public ImportPlan Plan(SheetTable table)
    {
        var reading = new RowReading(snapshot, clock);
        var rows = table.Rows.Select(r => reading.Read(r, _errors)).OfType<ListRow>().ToList();
        _inFile = rows.ToLookup(r => NameForms.Full(r.Name), r => r.Id);
        rows = [.. rows.Select(r => r with { Parent = ParentOf(r) })];
        foreach (var row in rows)
        {
            CheckScope(row);
        }

        var planned = rows.GroupBy(r => r.Id).Select(Organization).ToList();
        CheckCircles(rows);
        var differences = planned.Where(p => p.Differs).Select(p => DifferenceOf.Organization(snapshot, p)).ToList();
        return new ImportPlan(planned, new ImportPreview(differences, planned.Count - differences.Count, [.. _errors.OrderBy(e => e.Row)]));
    }

    private PlannedOrganization Organization(IGrouping<OrganizationId, ListRow> rows)
    {
        var ordered = rows.OrderBy(r => r.From).ToList();
        foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)).Where(p => p.First.To is not { } end || end > p.Second.From))
        {
            Wrong(later, $"thời gian chồng lên dòng {earlier.Number} của cùng cơ quan; hãy ghi \"Đến hết ngày\" cho dòng trước.");
        }

        if (ordered.FirstOrDefault(r => r.Kind != ordered[0].Kind || r.Level != ordered[0].Level) is { } other)
        {
            Wrong(other, $"loại hoặc cấp khác với dòng {ordered[0].Number} của cùng cơ quan.");
        }

        var periods = ordered.Select(r => r.Period).ToList();
        var known = _versions[rows.Key].OrderBy(v => v.ValidFrom).Select(v => v.Period);
        var same =
            snapshot.Organizations.GetValueOrDefault(rows.Key) is { } had
            && had.Kind == ordered[0].Kind
            && had.Level == ordered[0].Level
            && known.SequenceEqual(periods);
        return new PlannedOrganization(rows.Key, ordered[0].Kind, ordered[0].Level, periods, !same);
    }

    private OrganizationId? ParentOf(ListRow row)
    {
        if (row.ParentText.Length == 0)
        {
            // A second root would stand outside everybody's reach.
            if (row.IsNew || _today.Find(row.Id)?.Parent is not null)
            {
                Wrong(row, "chưa có cấp trên; hãy ghi tên đầy đủ của cơ quan cấp trên.");
            }

            return null;
        }

        if (Guid.TryParse(row.ParentText, out var id))
        {
            return OrganizationId.From(id) is var chosen && snapshot.Organizations.ContainsKey(chosen) ? chosen : NotFound();
        }

        var name = NameForms.Full(row.ParentText);
        var found = _inFile[name].Concat(_named[name]).Distinct().ToList();
        if (found.Count > 1)
        {
            Wrong(row, $"có {found.Count} cơ quan tên \"{row.ParentText}\"; hãy ghi mã định danh của cấp trên thay cho tên.");
        }

        return found.Count > 0 ? found[0] : NotFound();

        OrganizationId? NotFound()
        {
            Wrong(row, $"không thấy cấp trên \"{row.ParentText}\" trong hệ thống hay trong tệp; hãy ghi đúng tên đầy đủ.");
            return null;
        }
    }

    private void CheckScope(ListRow row)
    {
        var mine = row.IsNew || row.Id == owner || _today.IsBelow(row.Id, owner) || _today.Find(row.Id) is null;
        var parentIsMine =
            row.Id == owner
            || row.Parent is not { } parent
            || parent == owner
            || _today.IsBelow(parent, owner)
            || _today.Find(parent) is null;
        if (!mine || !parentIsMine)
        {
            Wrong(row, "cơ quan này hoặc cấp trên của nó không thuộc phạm vi quản trị của bạn.");
        }

        if (row.IsNew && _taken.Value.Contains((row.Parent, NameForms.Full(row.Name))))
        {
            Wrong(row, "đã có cơ quan tên này dưới cùng cấp trên; hãy lấy mã định danh của nó từ tệp xuất.");
        }
    }

    private void CheckCircles(List<ListRow> rows)
    {
        var parents = _today.All.ToDictionary(n => n.Id, n => n.Parent);
        foreach (var row in rows.OrderBy(r => r.From))
        {
            parents[row.Id] = row.Parent;
        }

        foreach (var row in rows)
        {
            var (at, steps) = (row.Parent, 0);
            while (at is { } id && id != row.Id && steps++ < 32)
            {
                at = parents.GetValueOrDefault(id);
            }

            if (at is not null)
            {
                Wrong(row, "cấp trên tạo thành vòng: cơ quan đứng dưới chính nó.");
            }
        }
    }

    private void Wrong(ListRow row, string message) => _errors.Add(new ImportError(row.Number, $"Dòng {row.Number}: {message}"));
}
