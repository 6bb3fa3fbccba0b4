using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Rendered pages measured against the numbers of their layout.</summary>
public sealed class ConformitySpecs(GalleryRendering gallery, ITestOutputHelper output) : IClassFixture<GalleryRendering>
{
    private const double Millimetres = 0.8;
    private const double Points = 0.25;

    public static IEnumerable<TheoryDataRow<string, string>> EveryPaper =>
        from profile in LayoutProfiles.All
        from type in Gallery.Types
        select new TheoryDataRow<string, string>(profile.Id, type);

    [Theory, MemberData(nameof(EveryPaper))]
    public void Every_type_stands_on_the_page_as_its_layout_says(string profile, string type)
    {
        Assert.SkipWhen(GalleryRendering.Missing is not null, GalleryRendering.Missing ?? "");
        var rendered = gallery[profile, type];
        List<Deviation> all = [.. PageMeasures.Of(rendered), .. TextMeasures.Sizes(rendered), .. LineMeasures.Of(rendered)];
        foreach (var worst in all.GroupBy(d => d.Unit).Select(g => g.MaxBy(d => d.Size)!))
        {
            output.WriteLine($"{profile}\t{type}\t{worst.Unit}\t{worst.Size:0.00}\t{worst}");
        }

        Assert.True(all.Count > 60, $"only {all.Count} measures");
        Assert.DoesNotContain(all, d => d.Size > (d.Unit == "mm" ? Millimetres : Points));
        Assert.Empty(PageMeasures.InMargins(rendered));
        Assert.Empty(TextMeasures.WrongLooks(rendered));
        Assert.All(rendered.Fonts, f => Assert.Matches("LiberationSerif|TimesNewRoman", f));
    }

    [Fact]
    public void Everything_that_a_paper_says_is_found_on_its_pages()
    {
        Assert.SkipWhen(GalleryRendering.Missing is not null, GalleryRendering.Missing ?? "");
        foreach (var profile in LayoutProfiles.All)
        {
            foreach (var type in Gallery.Types)
            {
                var rendered = gallery[profile.Id, type];
                var missing = PrintedTexts
                    .Of(rendered.Paper)
                    .Where(t => t.Component != Formats.Writing.Layout.Rules.LayoutComponent.Body && rendered.Find(t.Text).Count == 0);
                Assert.True(!missing.Any(), $"{profile.Id} {type}: {string.Join("; ", missing)}");
            }
        }
    }
}
