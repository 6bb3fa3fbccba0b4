using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Rules;

/// <summary>A4, margins, and standing pages unless a wide table lies on them.</summary>
internal sealed class PageRule : ILayoutRule
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public IEnumerable<Departure> Check(CheckContext context)
    {
        var norm = context.Norms.Page;
        var sizes = new List<Fix>();
        var margins = new List<Fix>();
        foreach (var section in context.Paper.Measured.Sections)
        {
            var size = section.GetFirstChild<PageSize>();
            var lies = size?.Orient is { HasValue: true } orient && orient.Value == PageOrientationValues.Landscape;
            var (width, height) = (Millimetres(size?.Width?.Value), Millimetres(size?.Height?.Value));
            var (least, most) = (Math.Min(width, height), Math.Max(width, height));
            if (Math.Abs(least - 210) > 1 || Math.Abs(most - 297) > 1)
            {
                sizes.Add(
                    new Fix(
                        Change("Khổ giấy", $"{Measures.Print(width)} × {Measures.Print(height)} mm", "210 × 297 mm (A4)", norm.SizeBasis),
                        () => SetSize(section, lies)
                    )
                );
            }

            if (section.GetFirstChild<PageMargin>() is not { } margin)
            {
                continue;
            }

            // On a lying page the margins turn with the paper; offices set them either way.
            foreach (var side in lies ? [] : Side.All)
            {
                var found = Millimetres(side.Get(margin));
                var range = side.Norm(norm);
                if (!range.Keeps(found))
                {
                    var right = range.Nearest(found);
                    margins.Add(
                        new Fix(
                            Change($"Lề {side.Name}", $"{Measures.Print(found)} mm", $"{Measures.Print(right)} mm", norm.MarginBasis),
                            () => side.Set(margin, (int)Math.Round(right * TwipsPerMillimetre))
                        )
                    );
                }
            }
        }

        if (sizes.Count > 0)
        {
            yield return context.Whole(
                "page.size",
                PaperComponent.Page,
                $"Khổ giấy là {sizes[0].Change.Before}; văn bản hành chính dùng khổ A4 (210 × 297 mm).",
                norm.SizeBasis,
                sizes
            );
        }

        if (margins.Count > 0)
        {
            var named = margins.Select(m => m.Change).DistinctBy(c => c.What).Select(c => $"{c.What.ToLowerInvariant()} {c.Before}");
            yield return context.Whole(
                "page.margins",
                PaperComponent.Page,
                $"Lề trang không đúng: {string.Join(", ", named)}. Quy định: trên {norm.Top.Print()} mm, dưới {norm.Bottom.Print()} mm, trái {norm.Left.Print()} mm, phải {norm.Right.Print()} mm.",
                norm.MarginBasis,
                margins
            );
        }
    }

    private static LayoutChange Change(string what, string before, string after, string basis) =>
        new(PaperComponent.Page, null, what, before, after, basis);

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

    private static double Millimetres(double? twips) => (twips ?? 0) / TwipsPerMillimetre;

    private sealed record Side(string Name, Func<PageMargin, double> Get, Action<PageMargin, int> Set, Func<Norms.PageNorm, double[]> Norm)
    {
        public static readonly IReadOnlyList<Side> All =
        [
            new("trên", m => m.Top?.Value ?? 0, (m, v) => m.Top = v, n => n.Top),
            new("dưới", m => m.Bottom?.Value ?? 0, (m, v) => m.Bottom = v, n => n.Bottom),
            new("trái", m => (m.Left?.Value ?? 0) + (m.Gutter?.Value ?? 0), (m, v) => (m.Left, m.Gutter) = ((uint)v, 0u), n => n.Left),
            new("phải", m => m.Right?.Value ?? 0, (m, v) => m.Right = (uint)v, n => n.Right),
        ];
    }
}
