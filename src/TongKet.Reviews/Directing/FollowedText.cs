namespace TongKet.Reviews.Directing;

/// <summary>A text after the facts changed: what nobody touched says the new facts, what a person wrote stays for a person to settle.</summary>
internal static class FollowedText
{
    public static DirectiveText Of(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh)
    {
        var parts = text
            .Parts.Select(p => p.Text != p.Composed ? p : fresh.GetValueOrDefault(p.Key) ?? p with { Text = "", Composed = "" })
            .Where(p => p.Text.Length > 0 || fresh.ContainsKey(p.Key));
        var head = DirectiveHead.Of(text).Where(p => p.Text == p.Composed).Select(p => p.Key);
        var lacking = fresh
            .Values.Where(f => f.Text.Length > 0 && DirectiveHead.WithParts(text).All(p => p.Key != f.Key))
            .Select(f => f.Key);
        return head.Concat(lacking).Aggregate(text with { Parts = [.. parts] }, (followed, key) => NewWordings.Take(followed, fresh, key));
    }

    /// <summary>Lines in which a person's words and the facts say different things.</summary>
    public static IEnumerable<DirectivePart> Unsettled(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh) =>
        DirectiveHead.WithParts(text).Where(p => fresh.TryGetValue(p.Key, out var now) && now.Text != p.Composed && now.Text != p.Text);

    /// <summary>A person keeps the words of a part, knowing what the facts say now.</summary>
    public static DirectiveText Keep(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh, string key) =>
        !fresh.TryGetValue(key, out var now) ? text
        : DirectiveHead.Of(text).FirstOrDefault(p => p.Key == key) is { } line
            ? DirectiveHead.Write(text, line with { Composed = now.Text })
        : text with { Parts = [.. text.Parts.Select(p => p.Key == key ? p with { Composed = now.Text } : p)] };
}
