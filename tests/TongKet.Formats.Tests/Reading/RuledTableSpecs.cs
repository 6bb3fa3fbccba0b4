using TongKet.Formats.Reading.Pdf;
using TongKet.Formats.Reading.Pdf.Rules;

namespace TongKet.Formats.Tests.Reading;

public sealed class RuledTableSpecs
{
    [Fact]
    public void Cells_that_no_line_parts_are_merged_and_narrow_or_centred_cells_keep_their_words()
    {
        // | A | B   |   the head of B covers two columns, A two rows
        // |   | C|D |
        // | 1 | 2|3 |
        Rule[] level = [new(100, 50, 350), new(120, 150, 350), new(140, 50, 350), new(200, 50, 350)];
        Rule[] upright = [new(50, 100, 200), new(150, 100, 200), new(250, 120, 200), new(350, 100, 200)];

        var table = Assert.Single(RuledTables.Of(new PageRules(level, upright)));
        PdfSegment[] words =
        [
            Word(60, 115, "A"),
            Word(240, 105, "B"),
            Word(160, 125, "C"),
            Word(260, 125, "D"),
            Word(60, 165, "1"),
            Word(160, 145, "hai"),
            Word(160, 160, "dòng"),
            Word(160, 175, "liền"),
            Word(260, 165, "3"),
        ];
        var lines = CellText.Lines(table, words, 6);

        Assert.Equal(["A | B", "C | D", "1 | hai dòng liền | 3"], lines.Select(l => l.Text));
        Assert.Equal([(1, 2), (2, 1)], lines[0].Spans);
    }

    [Fact]
    public void A_rule_under_a_name_and_a_frame_of_one_cell_are_no_table()
    {
        Rule[] level = [new(80, 100, 200), new(300, 50, 350), new(340, 50, 350)];
        Rule[] upright = [new(50, 300, 340), new(350, 300, 340)];

        Assert.Empty(RuledTables.Of(new PageRules(level, upright)));
    }

    [Fact]
    public void Lines_are_found_in_a_picture_even_a_little_aslant_and_letters_are_none()
    {
        var picture = new byte[400 * 300];
        Array.Fill(picture, (byte)255);
        for (var x = 50; x < 350; x++)
        {
            picture[((100 + (x / 100)) * 400) + x] = 0;
        }

        for (var y = 60; y < 240; y++)
        {
            picture[(y * 400) + 200] = 40;
        }

        for (var x = 20; x < 32; x++)
        {
            picture[(20 * 400) + x] = 0;
        }

        var rules = RuleFinder.Find([.. "P5\n400 300\n255\n"u8, .. picture], 72);

        var level = Assert.Single(rules.Level);
        Assert.InRange(level.At, 100, 104);
        Assert.Equal((50, 349), (level.From, level.To));
        Assert.Equal(new Rule(200, 60, 239), Assert.Single(rules.Upright));
        Assert.Empty(RuleFinder.Find("P5\nkhông phải ảnh"u8.ToArray(), 72).Level);
    }

    private static PdfSegment Word(double left, double top, string text) => new(left, left + (text.Length * 6), top, top + 10, text);
}
