using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Paper and margins.</summary>
internal sealed class PageCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        var sizes = new List<Fix>();
        var margins = new List<Fix>();
        foreach (var section in context.Paper.Measured.Sections)
        {
            var lies =
                section.GetFirstChild<PageSize>()?.Orient is { HasValue: true } orient && orient.Value == PageOrientationValues.Landscape;
            sizes.AddRange(Sizes(context, section, lies));
            // On a lying page the margins turn with the paper; offices set them either way.
            if (!lies && section.GetFirstChild<PageMargin>() is { } margin)
            {
                margins.AddRange(PageSide.All.SelectMany(side => side.Check(context, margin)));
            }
        }

        if (sizes.Count > 0)
        {
            yield return context.Whole(
                context.Rule(LayoutComponent.Page, LayoutProperty.PaperWidth),
                "page.size",
                LayoutComponent.Page,
                $"Khổ giấy là {sizes[0].Change.Before}; quy định dùng khổ A4 (210 × 297 mm).",
                sizes
            );
        }

        if (margins.Count > 0)
        {
            var found = margins.Select(m => m.Change).DistinctBy(c => c.What).Select(c => $"{c.What.ToLowerInvariant()} {c.Before}");
            var wanted = PageSide.All.Select(s => $"{s.Name} {context.Rule(LayoutComponent.Page, s.Property)?.Range} mm");
            yield return context.Whole(
                context.Rule(LayoutComponent.Page, LayoutProperty.MarginTop),
                "page.margins",
                LayoutComponent.Page,
                $"Lề trang không đúng: {string.Join(", ", found)}. Quy định: {string.Join(", ", wanted)}.",
                margins
            );
        }
    }

    private static IEnumerable<Fix> Sizes(CheckContext context, SectionProperties section, bool lies)
    {
        if (
            context.Rule(LayoutComponent.Page, LayoutProperty.PaperWidth) is not { } width
            || context.Rule(LayoutComponent.Page, LayoutProperty.PaperHeight) is not { } height
        )
        {
            yield break;
        }

        var size = section.GetFirstChild<PageSize>();
        var (across, down) = (PageSide.Millimetres(size?.Width?.Value), PageSide.Millimetres(size?.Height?.Value));
        if (!width.Permits(Math.Min(across, down)) || !height.Permits(Math.Max(across, down)))
        {
            yield return new Fix(
                new LayoutChange(
                    LayoutComponent.Page,
                    null,
                    "Khổ giấy",
                    $"{Measures.Print(across)} × {Measures.Print(down)} mm",
                    "210 × 297 mm (A4)",
                    context.Cite(width)
                ),
                () => SetSize(section, lies)
            );
        }
    }

    private static void SetSize(SectionProperties section, bool lies)
    {
        section.RemoveAllChildren<PageSize>();
        var (width, height) = (lies ? 16838u : 11906u, lies ? 11906u : 16838u);
        section.AddChild(
            new PageSize
            {
                Width = width,
                Height = height,
                Orient = lies ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            }
        );
    }
}
