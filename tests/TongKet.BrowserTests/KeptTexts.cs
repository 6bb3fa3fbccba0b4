using Microsoft.Playwright;

namespace TongKet.BrowserTests;

internal static class KeptTexts
{
    /// <summary>Waits until so many texts are kept: keeping follows typing by a moment.</summary>
    public static async Task KeepsTextsAsync(this IPage page, int count)
    {
        for (var attempt = 0; attempt < 50 && await page.KeptTextsAsync() != count; attempt++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(count, await page.KeptTextsAsync());
    }

    /// <summary>How many texts of reports wait in this browser for the server.</summary>
    public static Task<int> KeptTextsAsync(this IPage page) =>
        page.EvaluateAsync<int>(
            """
            () => new Promise((resolve, reject) => {
              const asked = indexedDB.open("tongket", 1);
              asked.onerror = () => reject(asked.error);
              asked.onsuccess = () => {
                const keys = asked.result.transaction("kept").objectStore("kept").getAllKeys();
                keys.onsuccess = () => {
                  asked.result.close();
                  resolve(keys.result.filter(k => k.startsWith("tk:bao-cao:")).length);
                };
              };
            })
            """
        );
}
