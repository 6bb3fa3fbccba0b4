using System.Globalization;
using Microsoft.AspNetCore.Http;
using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Reads the lists of the confirm form; the fields of a row have the same place in their lists.</summary>
internal sealed class PostedLists(IFormCollection form)
{
    private readonly HashSet<string> _confirmed = [.. form["ok"].OfType<string>()];

    public bool IsConfirmed(string pointer) => _confirmed.Contains(pointer);

    public List<FormRow<ReferenceFact>> References() =>
        Rows(
            "r",
            "/references",
            (i, at) =>
                new ReferenceFact(
                    at("symbol", i) ?? "",
                    at("kind", i),
                    HeaderField.Day(at("date", i)),
                    at("issuer", i),
                    ReferenceRelations.WordOf(at("relation", i)) is null ? null : at("relation", i)
                )
        );

    public List<FormRow<SignatureFact>> CoSignatures() =>
        Rows("c", "/coSignatures", (i, at) => new SignatureFact(at("authority", i), at("position", i), at("name", i)));

    public List<FormRow<IndicatorFact>> Indicators()
    {
        var asked = form["i-asked"].ToHashSet();
        return Rows(
            "i",
            "/indicators",
            (i, at) =>
                new IndicatorFact(
                    at("name", i) ?? "",
                    at("unit", i) ?? "",
                    at("section", i),
                    at("origin", i) is IndicatorOrigins.Form or IndicatorOrigins.Prose ? at("origin", i)! : IndicatorOrigins.Person,
                    asked.Contains(i.ToString(CultureInfo.InvariantCulture))
                )
        );
    }

    /// <summary>What is said of a form: its title, and whether it is asked.</summary>
    public (string? Title, bool Asked) Table(int index) =>
        (Value("b-title", index), form["b-asked"].Contains(index.ToString(CultureInfo.InvariantCulture)));

    public List<FormRow<string>> Addressees() => Rows("a", "/addressees", (i, at) => at("text", i) ?? "");

    public List<FormRow<AssignmentFact>> Tasks() => Rows("t", "/assignments", Task);

    public IReadOnlyList<string> Lines(string name) => Split(form[name].ToString());

    private static AssignmentFact Task(int i, Func<string, int, string?> at)
    {
        var type = ScheduleTypes.All.Any(t => t.Type == at("type", i)) ? at("type", i)! : ScheduleTypes.None;
        return new AssignmentFact(
            Split(at("leads", i)),
            Split(at("support", i)),
            at("action", i) ?? "",
            at("to", i),
            at("via", i),
            new ScheduleFact(
                type,
                type == ScheduleTypes.By ? HeaderField.Day(at("date", i)) : null,
                type == ScheduleTypes.Within ? HeaderField.Day(at("from", i)) : null,
                type == ScheduleTypes.Within ? HeaderField.Day(at("date", i)) : null,
                type == ScheduleTypes.Recurring ? at("every", i) : null,
                type == ScheduleTypes.Recurring ? RecurringDay.Read(at("every", i), at("by", i)) : null,
                type == ScheduleTypes.OnTrigger ? at("event", i) : null
            ),
            at("product", i)
        );
    }

    // Each row has a hidden "PREFIX-src", so that also an empty row counts: buttons name rows by their place in the form.
    private List<FormRow<T>> Rows<T>(string prefix, string pointer, Func<int, Func<string, int, string?>, T> read)
    {
        var sources = form[prefix + "-src"];
        return
        [
            .. Enumerable
                .Range(0, sources.Count)
                .Select(i => new FormRow<T>(
                    read(i, (name, index) => Value(prefix + "-" + name, index)),
                    sources[i] ?? "",
                    IsConfirmed(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))
                )),
        ];
    }

    private string? Value(string name, int index) =>
        form[name] is var values && index < values.Count && values[index]?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text
            ? text
            : null;

    private static string[] Split(string? text) =>
        (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
