namespace TongKet.Reviews.Directing;

/// <summary>Subject, addressees and copies, seen as the parts are: what is written beside what the facts gave.</summary>
internal static class DirectiveHead
{
    public const string Subject = "trich-yeu";
    public const string Addressees = "kinh-gui";
    public const string Copies = "noi-nhan";

    public static IEnumerable<DirectivePart> Of(DirectiveText text)
    {
        var given = text.Given ?? new GivenHead();
        yield return new DirectivePart(Subject, PartKind.Text, text.Subject.Trim(), given.Subject);
        if (text.Type == "CV")
        {
            yield return new DirectivePart(Addressees, PartKind.Text, Lines(text.Addressees), given.Addressees);
        }

        yield return new DirectivePart(Copies, PartKind.Text, Lines(text.Copies), given.Copies);
    }

    /// <summary>Everything in a directive that follows the facts.</summary>
    public static IEnumerable<DirectivePart> WithParts(DirectiveText text) => Of(text).Concat(text.Parts);

    /// <summary>A text whose head reads as the facts gave it.</summary>
    public static DirectiveText AsGiven(DirectiveText text) => Of(text).Aggregate(text, (t, p) => Write(t, p with { Composed = p.Text }));

    /// <summary>Writes a line of the head; any other key changes nothing.</summary>
    public static DirectiveText Write(DirectiveText text, DirectivePart line)
    {
        var given = text.Given ?? new GivenHead();
        return line.Key switch
        {
            Subject => text with { Subject = line.Text, Given = given with { Subject = line.Composed } },
            Addressees => text with { Addressees = Split(line.Text), Given = given with { Addressees = line.Composed } },
            Copies => text with { Copies = Split(line.Text), Given = given with { Copies = line.Composed } },
            _ => text,
        };
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => l.Trim()).Where(l => l.Length > 0));

    private static string[] Split(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
