namespace TongKet.Reviews.Directing;

/// <summary>What reads otherwise in another wording, part by part.</summary>
internal static class DirectiveDifferences
{
    public static IReadOnlyList<DirectiveDifference> Between(DirectiveText before, DirectiveText now) =>
        [.. Pairs(before, now).Select(p => new DirectiveDifference(p.Name, p.Before.Trim(), p.Now.Trim())).Where(d => d.Before != d.Now)];

    private static IEnumerable<(string Name, string Before, string Now)> Pairs(DirectiveText before, DirectiveText now)
    {
        yield return ("Loại văn bản", before.Type, now.Type);
        yield return ("Trích yếu", before.Subject, now.Subject);
        yield return ("Kính gửi", string.Join("; ", before.Addressees), string.Join("; ", now.Addressees));
        foreach (var part in now.Parts)
        {
            yield return (PartNames.Of(part), before.Parts.FirstOrDefault(p => p.Key == part.Key)?.Text ?? "", part.Text);
        }

        foreach (var gone in before.Parts.Where(b => now.Parts.All(p => p.Key != b.Key)))
        {
            yield return (PartNames.Of(gone), gone.Text, "");
        }

        yield return ("Nơi nhận", string.Join("; ", before.Copies), string.Join("; ", now.Copies));
        yield return ("Người ký", $"{before.Position} {before.Signer}", $"{now.Position} {now.Signer}");
    }
}

/// <summary>One part that reads otherwise.</summary>
internal sealed record DirectiveDifference(string Name, string Before, string Now);
