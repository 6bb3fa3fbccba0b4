using System.Net;
using System.Text.RegularExpressions;
using TongKet.Accounts.SecondFactor;

namespace TongKet.Tests.Accounts.SecondFactor;

/// <summary>A person's telephone in the tests: learns the key from the page and makes codes.</summary>
internal sealed partial class Telephone(byte[] secret)
{
    /// <summary>The code of now, or some steps away.</summary>
    public string Code(int off = 0) => Totp.Code(secret, Totp.StepAt(TimeProvider.System.GetUtcNow()) + off);

    /// <summary>Sets the second factor up for whoever is signed in there; the codes for paper.</summary>
    public static async Task<(Telephone Telephone, IReadOnlyList<string> Codes)> SetUpAsync(HttpClient browser)
    {
        var ct = TestContext.Current.CancellationToken;
        using var begun = await SampleSite.PostAsync(browser, "/tai-khoan", "/tai-khoan/xac-thuc/bat-dau");
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(begun.Headers.Location, ct));
        var telephone = new Telephone(Bytes(Key.Match(page).Groups["key"].Value));
        // The code of the step before: those of now and after stay for signing in. On a slow machine the step may end on the way: once more then.
        var began = Totp.StepAt(TimeProvider.System.GetUtcNow());
        var shownAt = await TurnOnAsync(browser, telephone.Code(-1));
        if (shownAt == "/" && Totp.StepAt(TimeProvider.System.GetUtcNow()) != began)
        {
            shownAt = await TurnOnAsync(browser, telephone.Code(-1));
        }

        Assert.Equal("/tai-khoan/ma-du-phong", shownAt);
        var shown = await browser.GetStringAsync(new Uri("/tai-khoan/ma-du-phong", UriKind.Relative), ct);
        return (telephone, [.. Recovery.Matches(shown).Select(m => m.Groups["code"].Value)]);
    }

    private static async Task<string?> TurnOnAsync(HttpClient browser, string code)
    {
        using var on = await SampleSite.PostAsync(browser, "/tai-khoan", "/tai-khoan/xac-thuc", ("code", code));
        return on.Headers.Location?.OriginalString;
    }

    private static byte[] Bytes(string base32)
    {
        var bits = string.Concat(base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    [GeneratedRegex("secret=(?<key>[A-Z2-7]+)")]
    private static partial Regex Key { get; }

    [GeneratedRegex("<code>(?<code>[a-z2-9]{5}-[a-z2-9]{5})</code>")]
    private static partial Regex Recovery { get; }
}
