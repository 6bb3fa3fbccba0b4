namespace TongKet.Reviews.Directing;

/// <summary>Taking the wording that the facts give now, part by part, where a person asks for it.</summary>
internal static class NewWordings
{
    public static DirectiveText Take(DirectiveText text, IReadOnlyDictionary<string, DirectivePart> fresh, string key)
    {
        if (!fresh.TryGetValue(key, out var now))
        {
            return text;
        }

        if (DirectiveHead.Of(text).Any(p => p.Key == key))
        {
            return DirectiveHead.Write(text, now);
        }

        if (text.Parts.Any(p => p.Key == key))
        {
            return text with { Parts = [.. text.Parts.Select(p => p.Key == key ? now : p)] };
        }

        // A new group comes behind the last one of its like.
        var parts = text.Parts.ToList();
        var like = parts.FindLastIndex(p => p.Key.Split('-')[0] == key.Split('-')[0]);
        parts.Insert(like < 0 ? parts.Count : like + 1, now);
        return text with { Parts = parts };
    }
}
