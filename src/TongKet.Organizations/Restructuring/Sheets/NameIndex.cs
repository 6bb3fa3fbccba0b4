using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>Organisations by name, kept in step while a file is understood row by row: later rows may name what earlier ones made.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, HashSet<OrganizationId>> _ids = new(StringComparer.Ordinal);
    private readonly VersionBook _book;

    public NameIndex(VersionBook book)
    {
        _book = book;
        Add(book.All.Keys);
    }

    public void Add(IEnumerable<OrganizationId> ids)
    {
        foreach (var (id, name) in ids.SelectMany(id => _book.Of(id).Select(p => (id, NameForms.Full(p.Name)))))
        {
            (_ids.TryGetValue(name, out var known) ? known : _ids[name] = []).Add(id);
        }
    }

    /// <summary>Those that bear the name on the day.</summary>
    public IReadOnlyList<OrganizationId> On(DateOnly day, string name)
    {
        var full = NameForms.Full(name);
        return [.. _ids.GetValueOrDefault(full, []).Where(id => _book.At(id, day) is { } period && NameForms.Full(period.Name) == full)];
    }
}
