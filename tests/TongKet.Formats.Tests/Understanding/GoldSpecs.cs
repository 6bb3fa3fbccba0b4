using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

/// <summary>Runs over ../shared/gold where that folder is there, and says so where it is not.</summary>
public sealed class GoldSpecs
{
    [Fact]
    public async Task Every_judged_paper_can_be_read_and_written_as_json()
    {
        var gold = GoldSet.Find();
        Assert.SkipWhen(gold is null, "../shared/gold is not beside this checkout.");
        var output = Environment.GetEnvironmentVariable("TONGKET_GOLD_OUT");
        foreach (var file in gold!.GetFiles("*.txt"))
        {
            var extraction = await GoldSet.ExtractAsync(file.FullName, TestContext.Current.CancellationToken);
            var json = ExtractionJson.Write(extraction);
            Assert.Contains("\"evidence\"", json, StringComparison.Ordinal);
            if (output is not null)
            {
                await File.WriteAllTextAsync(
                    Path.Combine(output, Path.ChangeExtension(file.Name, ".json")),
                    json,
                    TestContext.Current.CancellationToken
                );
            }
        }
    }
}
