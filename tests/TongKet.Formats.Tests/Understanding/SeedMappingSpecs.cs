using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Mapping;

namespace TongKet.Formats.Tests.Understanding;

/// <summary>Runs over ../shared/gold where that folder is there, and says so where it is not.</summary>
public sealed class SeedMappingSpecs
{
    [Fact]
    public async Task The_report_on_the_same_resolution_shows_what_it_leaves_out()
    {
        var gold = GoldSet.Find();
        Assert.SkipWhen(gold is null, "../shared/gold is not beside this checkout.");
        var ct = TestContext.Current.CancellationToken;
        var directive = await GoldSet.ExtractAsync(Path.Combine(gold!.FullName, "seed-1.txt"), ct);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(gold.FullName, "seed-3.txt"), ct);
        var report = (await PaperReader.ReadAsync(bytes, "seed-3.txt", ReadingLimits.Default, ct)).Paper!;
        var outline = Assert.Single(directive.Outlines).Sections;

        var mapping = OutlineMapper.Map(report, outline);

        if (Environment.GetEnvironmentVariable("TONGKET_GOLD_OUT") is { } output)
        {
            await File.WriteAllTextAsync(
                Path.Combine(output, "mapping.txt"),
                OutlineMappingJson.Write(mapping, outline),
                Encoding.UTF8,
                ct
            );
        }

        Assert.Equal(["0.0", "0.1.0", "0.1.2", "1.0", "1.1", "1.2", "1.4"], mapping.Gaps.Select(g => string.Join('.', g.Path)));
        Assert.Equal("1.3", PathOf(mapping, "NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU"));
        Assert.Equal("0.2.0.0", PathOf(mapping, "Ưu điểm và nguyên nhân của ưu điểm"));
        Assert.Equal("0.2.1", PathOf(mapping, "Bài học kinh nghiệm"));
    }

    private static string PathOf(OutlineMapping mapping, string heading) =>
        string.Join('.', mapping.Passages.Single(p => p.Heading == heading).Path ?? []);
}
