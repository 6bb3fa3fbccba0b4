using System.Globalization;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>Times New Roman, black.</summary>
internal sealed class LettersCheck : ILayoutCheck
{
    private const string Font = "Times New Roman";

    // Word's own font when a file names none.
    private const string Unnamed = "Times New Roman";

    public IEnumerable<Departure> Check(CheckContext context)
    {
        var rule = context.Rule(LayoutComponent.Page, LayoutProperty.FontFamily);
        var lines = context.Paper.Measured.Lines;
        var fonts = Departing(lines, p => p.Facts.Font ?? Unnamed, f => f != Font, p => Settings.Font(p, Font));
        if (fonts.Count > 0)
        {
            var names = string.Join(", ", fonts.Select(d => d.Before).Distinct().Take(4));
            yield return context.Lines(
                rule,
                "letters.font",
                LayoutComponent.Page,
                $"Có chữ dùng phông {names}; quy định dùng Times New Roman, bộ mã Unicode.",
                fonts,
                "Phông chữ",
                Font
            );
        }

        var colours = Departing(lines, p => p.Facts.Color ?? "auto", IsColoured, Settings.Black);
        if (colours.Count > 0)
        {
            yield return context.Lines(
                rule,
                "letters.colour",
                LayoutComponent.Page,
                "Có chữ không phải màu đen.",
                colours,
                "Màu chữ",
                "đen"
            );
        }
    }

    private static List<Departing> Departing(
        IReadOnlyList<MeasuredLine> lines,
        Func<LinePiece, string> property,
        Func<string, bool> isWrong,
        Action<LinePiece> repair
    ) =>
        [
            .. from line in lines
            let wrong = line.Lettered.Where(p => isWrong(property(p))).ToList()
            where wrong.Count > 0
            // Legacy fonts hold other letters than they show: a new font alone would spoil them.
            let isSafe = !wrong.Exists(p => IsLegacy(p.Facts.Font))
            select new Departing(line, property(wrong[0]), isSafe ? () => wrong.ForEach(repair) : null),
        ];

    private static bool IsLegacy(string? font) =>
        font is not null
        && (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || font.StartsWith("VNI", StringComparison.OrdinalIgnoreCase));

    private static bool IsColoured(string colour) =>
        colour is not ("auto" or "000000") && !(colour.Length == 6 && IsDark(colour[..2]) && IsDark(colour[2..4]) && IsDark(colour[4..]));

    // Programs also write names of colours there ("yellow").
    private static bool IsDark(string part) =>
        int.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value < 32;
}
