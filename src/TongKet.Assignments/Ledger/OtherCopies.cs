using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;

namespace TongKet.Assignments.Ledger;

/// <summary>Tasks that are in the ledger through another office's copy of the same paper: nobody has one task twice.</summary>
internal sealed class OtherCopies
{
    private readonly DocumentRegistered _here;
    private readonly List<Assignment> _rows;

    private OtherCopies(DocumentRegistered here, List<Assignment> rows) => (_here, _rows) = (here, rows);

    public static async Task<OtherCopies> OfAsync(TongKetDb db, DocumentRegistered here, string? key, CancellationToken ct) =>
        new(here, key is null ? [] : await db.Assignments.Where(a => a.PaperKey == key && a.Document != here.Document).ToListAsync(ct));

    /// <summary>Somebody who may give it holds the task already; a lead by words only is each register's own.</summary>
    public bool Holds(int position, Lead lead, string action) => Find(position, lead, action) is { } row && !IsOnlyItsOwn(row);

    /// <summary>The lead entered the paper before its superior did: the task goes on as the superior's, with all that was said about it.</summary>
    public Assignment? TakeOver(int position, Lead lead, string action)
    {
        if (Find(position, lead, action) is not { } row)
        {
            return null;
        }

        _rows.Remove(row);
        (row.Owner, row.Document, row.Position, row.LeadPhrase) = (_here.Owner, _here.Document, position, lead.Phrase);
        return row;
    }

    private bool IsOnlyItsOwn(Assignment row) => row.Owner == row.Lead && row.Owner != _here.Owner;

    // Two scans of one paper may differ by a task: the words tell first, then the place.
    private Assignment? Find(int position, Lead lead, string action)
    {
        if (lead.Organization is not { } office)
        {
            return null;
        }

        var led = _rows.Where(a => a.Lead == office).ToList();
        return led.Find(a => string.Equals(a.Action, action, StringComparison.OrdinalIgnoreCase))
            ?? led.Find(a => a.Position == position && SharedWords.Many(a.Action, action));
    }
}
