using System.Text;
using TongKet.Formats.Tests.Reading;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Sound but as large as the limits allow, and a little larger: where a pass that looks at everything twice is found out.</summary>
internal static class Giants
{
    public static FuzzInput Make(Sources sources, Dice dice)
    {
        var recipe = new StringBuilder("giant ");
        if (sources.HasPoppler && dice.Once(12))
        {
            return new FuzzInput("f.pdf", Pages(dice.Between(50, 1_500), dice, recipe), recipe.ToString());
        }

        if (dice.Once(2))
        {
            var text = Text(sources, dice, recipe);
            return new FuzzInput(dice.Once(3) ? "f.md" : "f.txt", Encoding.UTF8.GetBytes(text), recipe.ToString());
        }

        var markup = new StringBuilder();
        var (kind, count) = (dice.Below(8), dice.Between(1_000, 120_000));
        recipe.Append($"word {kind}x{count}");
        switch (kind)
        {
            case 0:
                Many(markup, count, i => Docx.P($"{i}. {dice.Of(sources.Lines)}".Replace('&', ' ').Replace('<', ' ')));
                break;
            case 1:
                markup.Append(Docx.Table(Docx.Lines, string.Concat(Rows(count / 4))));
                break;
            case 2:
                markup.Append("<w:tbl><w:tr>");
                Many(markup, count, i => $"<w:tc>{Docx.P($"{i}")}</w:tc>");
                markup.Append("</w:tr></w:tbl>");
                break;
            case 3:
                markup.Append("<w:p>");
                Many(markup, count, i => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Giao Sở {i}, </w:t></w:r>");
                markup.Append("</w:p>");
                break;
            case 4:
                Many(markup, count, i => Docx.Item($"{i}", i % 3, i % 9));
                break;
            case 5:
                markup.Append(Docx.P(Noise(count * 300, dice)));
                break;
            case 6:
                markup.Append($"<w:p w:x=\"{Noise(count * 300, dice)}\"/>");
                break;
            default:
                Many(markup, count / 10, i => Docx.Table("", Docx.Row(Docx.Cell(Docx.P($"{i}")), Docx.Cell("<w:p/>", "<w:vMerge/>"))));
                break;
        }

        return new FuzzInput("f.docx", Docx.With(markup.ToString()), recipe.ToString());
    }

    private static byte[] Pages(int count, Dice dice, StringBuilder recipe)
    {
        recipe.Append($"pdf {count}");
        var pages = new (double, double, string)[count][];
        for (var i = 0; i < count; i++)
        {
            pages[i] =
            [
                .. Enumerable.Range(0, 45).Select(row => (80.0, 780.0 - (row * 16), $"{row}. {dice.Of(Hostile.Pieces).Trim()} và Sở {i}")),
            ];
        }

        return Pdf.With(pages);
    }

    private static string Text(Sources sources, Dice dice, StringBuilder recipe)
    {
        var unit = dice.Below(4) switch
        {
            0 => dice.Of(Hostile.Pieces),
            1 => dice.Of(sources.Lines) + dice.Of<string>(["\n", "\n\n", " ", "; "]),
            2 => dice.Of(Hostile.Pieces) + dice.Of(Hostile.Pieces) + dice.Of(Hostile.Pieces),
            _ => dice.Of(sources.Texts),
        };
        var length = dice.Between(500_000, 6_000_000);
        recipe.Append($"text {length} of {unit[..Math.Min(40, unit.Length)]}");
        var text = new StringBuilder("KẾ HOẠCH\nthử\n\nI. VIỆC\n\n");
        for (var i = 0; text.Length < length; i++)
        {
            // Numbers make every line another one.
            text.Append(unit.Replace("12", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    // Packs badly, so that no ratio gives it away.
    private static string Noise(int length, Dice dice) =>
        string.Create(
            length,
            dice,
            (span, d) =>
            {
                foreach (ref var c in span)
                {
                    c = (char)('a' + d.Below(26));
                }
            }
        );

    private static IEnumerable<string> Rows(int count) =>
        Enumerable
            .Range(1, count)
            .Select(i => Docx.Row(Docx.Cell(Docx.P($"{i}")), Docx.Cell(Docx.P("Xây dựng báo cáo")), Docx.Cell(Docx.P("Trước 15/5/2031"))));

    private static void Many(StringBuilder markup, int count, Func<int, string> make)
    {
        for (var i = 0; i < count; i++)
        {
            markup.Append(make(i));
        }
    }
}
