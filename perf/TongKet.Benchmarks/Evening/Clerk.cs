using System.Text.RegularExpressions;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;

namespace TongKet.Benchmarks.Evening;

/// <summary>One clerk's way: signs in, opens the report, presses send, reads the receipt. The same key goes with every try.</summary>
internal sealed partial class Clerk(HttpClient client, EveningRole role)
{
    private readonly Person _person = new(client, role.UserName);

    public EveningRole Role => role;

    public string Key { get; private set; } = "";

    /// <summary>The submission that the server named, in answer to the sending.</summary>
    public Guid? Submission { get; private set; }

    /// <summary>The SHA-256 that stands on the receipt.</summary>
    public string Hash { get; private set; } = "";

    public async Task SendAsync(Tally ways, Tally sendings, CancellationToken ct)
    {
        var (began, page) = (Watch.Start(), $"/bao-cao/{role.Report}/xem");
        // Who is turned away from a page opens that page again, and does not sign in anew.
        var signedIn = false;
        await Trying.UntilAsync(
            ways,
            async () =>
            {
                if (!signedIn)
                {
                    await _person.SignInAsync(SeededReview.Password, ct);
                    signedIn = true;
                }

                Key = KeyPattern.Match(await _person.OpenAsync(page, ct)).Groups["key"].Value;
                return Key;
            },
            ct
        );
        if (Key.Length == 0)
        {
            return;
        }

        var receipt = await Trying.UntilAsync(sendings, () => PressAsync(sendings, ct), ct);
        if (receipt is null)
        {
            return;
        }

        Submission = Guid.Parse(receipt[^36..]);
        Hash = await Trying.UntilAsync(ways, async () => HashPattern.Match(await _person.OpenAsync(receipt, ct)).Value, ct) ?? "";
        ways.Took(began.Elapsed);
    }

    private async Task<string?> PressAsync(Tally sendings, CancellationToken ct)
    {
        var began = Watch.Start();
        var reply = await _person.PostAsync($"/bao-cao/{role.Report}/gui", [new("khoa", Key), new("so", "")], ct);
        if (reply.Location.Contains("/bien-nhan/", StringComparison.Ordinal))
        {
            sendings.Took(began.Elapsed);
            return reply.Location;
        }

        sendings.Failed($"HTTP {(int)reply.Status} {reply.Location.Split('/')[^1]}");
        return null;
    }

    [GeneratedRegex("""name="khoa" value="(?<key>[0-9a-f-]{36})""")]
    private static partial Regex KeyPattern { get; }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex HashPattern { get; }
}
