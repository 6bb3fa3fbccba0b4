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
        // The code of the step before: those of now and after stay for signing in.
        using var on = await SampleSite.PostAsync(browser, "/tai-khoan", "/tai-khoan/xac-thuc", ("code", telephone.Code(-1)));
        Assert.Equal("/tai-khoan/ma-du-phong", on.Headers.Location?.OriginalString);
        var shown = await browser.GetStringAsync(on.Headers.Location, ct);
        return (telephone, [.. Recovery.Matches(shown).Select(m => m.Groups["code"].Value)]);
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
