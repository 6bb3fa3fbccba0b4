using System.Text.Json;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Contracts;

/// <summary>The forms of signing that the rules give an office (signing-capacities.json, each with its basis).</summary>
public static class SigningCapacities
{
    private static readonly SigningCapacity[] All = Load();

    /// <summary>What the office may print, the usual one first; for a person who acts by delegation only what is given to others.</summary>
    public static IReadOnlyList<SigningCapacity> Of(PaperOffice office, bool byDelegation)
    {
        var ofKind = All.Where(c => c.Kinds.Contains(office.Kind)).ToList();
        var named = ofKind.Where(c => c.Starts is { } start && Begins(office, start)).ToList();
        var fitting = named.Count > 0 ? named : ofKind.Where(c => c.Starts is null);
        return [.. fitting.Where(c => c.Deputy == byDelegation || !byDelegation).Select(c => Filled(c, office))];
    }

    private static SigningCapacity Filled(SigningCapacity capacity, PaperOffice office)
    {
        var head = UsualSigner.HeadOf(office);
        return capacity with
        {
            Authority = capacity.Authority is { } line ? Put(line) : null,
            Positions = [.. capacity.Positions.Select(Put)],
        };

        string Put(string line) =>
            line.Replace("{head}", head, StringComparison.Ordinal)
                .Replace("{deputy}", $"Phó {head}", StringComparison.Ordinal)
                .Replace("{issuer}", string.Join(' ', office.Name.Split(' ').Take(2)), StringComparison.Ordinal);
    }

    // "Uỷ" and "Ủy" are one word.
    private static bool Begins(PaperOffice office, string start) =>
        office.Name.Replace("Uỷ", "Ủy", StringComparison.Ordinal).StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static SigningCapacity[] Load()
    {
        using var data = typeof(SigningCapacities).Assembly.GetManifestResourceStream("signing-capacities.json")!;
        return JsonSerializer.Deserialize<SigningCapacity[]>(data, Json.Stored)!;
    }
}
