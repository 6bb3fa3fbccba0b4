using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Căn cứ, headings and running text between head and foot.</summary>
internal static class BodyLocator
{
    public static void Locate(LocatedPaper located, int head, int foot)
    {
        var begun = false;
        LayoutComponent? before = null;
        foreach (var line in located.Measured.Lines.Where(l => l.Number > head && l.Number < foot))
        {
            if (line.Cell is not null || located.Of(line) is not null || LinePatterns.Mark.IsMatch(line.Text))
            {
                continue;
            }

            if (!begun && LinePatterns.Basis.IsMatch(line.Shown) && line.Text.TrimEnd().EndsWith(';'))
            {
                located.Mark(line, LayoutComponent.Basis);
                continue;
            }

            if (!begun && LinePatterns.Basis.IsMatch(line.Shown) && located.Of(LayoutComponent.Basis).Any() && line.Text.Length < 400)
            {
                located.Mark(line, LayoutComponent.Basis);
                begun = true;
                continue;
            }

            begun = true;
            before = HeadingLocator.Of(line, before);
            located.Mark(line, before ?? LayoutComponent.Body);
        }
    }
}
