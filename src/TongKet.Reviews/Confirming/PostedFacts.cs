using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Confirming;

/// <summary>The facts that a posted confirm form says, after the row button that was pressed. Places in the paper and ticks follow rows that moved.</summary>
internal sealed class PostedFacts
{
    private readonly DocumentFacts _stored;
    private readonly PostedLists _lists;
    private readonly HashSet<string> _confirmed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactEvidence> _evidence = new(StringComparer.Ordinal);

    private PostedFacts(IFormCollection form, DocumentFacts stored) => (_stored, _lists) = (stored, new PostedLists(form));

    public static DocumentFacts Read(IFormCollection form, DocumentFacts stored, string pressed)
    {
        var posted = new PostedFacts(form, stored);
        var facts = posted.Header(form);
        facts = facts with
        {
            References = posted.Keep(
                "/references",
                Holding(RowButtons.Apply(posted._lists.References(), "dan", pressed), r => r.Symbol.Length > 0),
                stored.References
            ),
            Addressees = posted.Keep(
                "/addressees",
                Holding(RowButtons.Apply(posted._lists.Addressees(), "gui", pressed), a => a.Length > 0),
                stored.Addressees
            ),
            Assignments = posted.Keep(
                "/assignments",
                Holding(RowButtons.Apply(posted._lists.Tasks(), "viec", pressed), t => t.Action.Length > 0 || t.Leads.Count > 0),
                stored.Assignments
            ),
            CoSignatures = posted.Keep(
                "/coSignatures",
                Holding(posted._lists.CoSignatures(), s => s.Name is not null || s.Position is not null),
                stored.CoSignatures
            ),
            Indicators = posted.Keep(
                "/indicators",
                // Those of the outline's words stand last: they go with their outline when another one is chosen.
                [.. Holding(posted._lists.Indicators(), f => f.Name.Length > 0).OrderBy(r => r.Fact.Origin == IndicatorOrigins.Prose)],
                stored.Indicators
            ),
            Tables = posted.Tables(stored.Tables),
            Copies = posted.Single("/copies", posted._lists.Lines("copies"), stored.Copies),
            OutlineTitle = Text(form, "outlineTitle"),
            Outline = posted.Outline(form, pressed),
        };
        posted.Follow("/outlineTitle", "/outlineTitle");
        facts = facts with { Confirmed = [.. posted._confirmed.Order(StringComparer.Ordinal)], Evidence = posted._evidence };
        if (form["da-doi-chieu"] == "on")
        {
            facts = facts with { Confirmed = [.. FactList.Of(facts).Select(i => i.Pointer).Order(StringComparer.Ordinal)] };
        }

        return pressed.Split(':') is ["de-cuong", var at] && int.TryParse(at, CultureInfo.InvariantCulture, out var outline)
            ? facts.Choose(outline)
            : facts;
    }

    private DocumentFacts Header(IFormCollection form)
    {
        var facts = _stored;
        foreach (var field in HeaderField.All)
        {
            var (before, after) = (field.Get(_stored), Text(form, field.Name));
            facts = field.Set(facts, after);
            Tick(field.Pointer, _lists.IsConfirmed(field.Pointer) || before != after);
            Follow(field.Pointer, field.Pointer);
        }

        return facts;
    }

    // A row that was emptied is a row deleted; the last, empty one is for adding.
    private static IReadOnlyList<FormRow<T>> Holding<T>(IReadOnlyList<FormRow<T>> rows, Func<T, bool> holds) =>
        [.. rows.Where(r => holds(r.Fact))];

    private T[] Keep<T>(string pointer, IReadOnlyList<FormRow<T>> rows, IReadOnlyList<T> stored)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (at, source) = (string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), rows[i].Source);
            var before = Index(pointer, source) is { } index && index < stored.Count ? Json(stored[index]) : null;
            Tick(at, rows[i].Confirmed || before != Json(rows[i].Fact));
            Follow(source, at);
        }

        return [.. rows.Select(r => r.Fact)];
    }

    private StatisticsTableFact[] Tables(IReadOnlyList<StatisticsTableFact> stored)
    {
        var tables = stored
            .Select((table, i) => _lists.Table(i) is var (title, asked) ? table with { Title = title, Asked = asked } : table)
            .ToArray();
        foreach (var (i, table) in tables.Index())
        {
            Single(string.Create(CultureInfo.InvariantCulture, $"/tables/{i}"), [Json(table)], [Json(stored[i])]);
        }

        return tables;
    }

    private IReadOnlyList<string> Single(string pointer, IReadOnlyList<string> after, IReadOnlyList<string> before)
    {
        Tick(pointer, _lists.IsConfirmed(pointer) || !before.SequenceEqual(after));
        Follow(pointer, pointer);
        return after;
    }

    private IReadOnlyList<OutlineFact> Outline(IFormCollection form, string pressed)
    {
        IReadOnlyList<OutlineRow> rows = [.. OutlineForm.Read(form, pressed)];
        var pointers = OutlineTree.Pointers(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Source.Length > 0 && _stored.Evidence.TryGetValue(rows[i].Source, out var place))
            {
                _evidence[pointers[i]] = place;
            }
        }

        var outline = OutlineTree.Facts(rows);
        Tick("/outline", _lists.IsConfirmed("/outline") || Json(outline) != Json(_stored.Outline));
        return outline;
    }

    private void Tick(string pointer, bool confirmed)
    {
        if (confirmed)
        {
            _confirmed.Add(pointer);
        }
    }

    private void Follow(string source, string pointer)
    {
        foreach (
            var (key, place) in source.Length == 0
                ? []
                : _stored.Evidence.Where(e => e.Key == source || e.Key.StartsWith(source + "/", StringComparison.Ordinal))
        )
        {
            _evidence[pointer + key[source.Length..]] = place;
        }
    }

    private static int? Index(string pointer, string source) =>
        source.StartsWith(pointer + "/", StringComparison.Ordinal)
        && int.TryParse(source[(pointer.Length + 1)..], CultureInfo.InvariantCulture, out var index)
        && index >= 0
            ? index
            : null;

    private static string? Text(IFormCollection form, string name) =>
        form[name].ToString().ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Kernel.Data.Json.Stored);
}
