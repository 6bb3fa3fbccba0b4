namespace TongKet.Reviews.Directing;

/// <summary>A text after the facts changed: what nobody touched says the new facts, what a person wrote stays for a person to settle.</summary>
internal static class FollowedText
{
    public static DirectiveText Of(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh)
    {
        var parts = text
            .Parts.Select(p => p.Text != p.Composed ? p : fresh.GetValueOrDefault(p.Key) ?? p with { Text = "", Composed = "" })
            .Where(p => p.Text.Length > 0 || fresh.ContainsKey(p.Key));
        return fresh
            .Values.Where(f => f.Text.Length > 0 && text.Parts.All(p => p.Key != f.Key))
            .Aggregate(text with { Parts = [.. parts] }, (followed, part) => NewWordings.Take(followed, fresh, part.Key));
    }

    /// <summary>Parts in which a person's words and the facts say different things.</summary>
    public static IEnumerable<DirectivePart> Unsettled(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh) =>
        text.Parts.Where(p => fresh.TryGetValue(p.Key, out var now) && now.Text != p.Composed && now.Text != p.Text);

    /// <summary>A person keeps the words of a part, knowing what the facts say now.</summary>
    public static DirectiveText Keep(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh, string key) =>
        fresh.TryGetValue(key, out var now)
            ? text with
            {
                Parts = [.. text.Parts.Select(p => p.Key == key ? p with { Composed = now.Text } : p)],
            }
            : text;
}
