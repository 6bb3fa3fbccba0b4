using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Tests.Reading.Ocr;

public sealed class TesseractTableSpecs
{
    [Fact]
    public void Words_of_an_aslant_page_come_level_and_two_columns_keep_their_own_heights()
    {
        var rows = Enumerable
            .Range(0, 6)
            .SelectMany(line => Enumerable.Range(0, 12).Select(i => Word(line + 1, 100 + (i * 150), 200 + (line * 80) + (i * 2), "chữ")))
            .Append(Word(9, 100, 900, "trái"))
            .Append(Word(9, 1200, 940, "PHẢI"));

        var words = Straightening.Level(
            TesseractTable.Read("1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n" + string.Join('\n', rows), out var width, out _),
            out var slope
        );

        Assert.Equal(2480, width);
        Assert.InRange(slope, 0.012, 0.015);
        Assert.All(words.Take(72).GroupBy(w => w.Line), line => Assert.InRange(line.Max(w => w.Top) - line.Min(w => w.Top), 0, 0.01));
        Assert.NotEqual(words.Single(w => w.Text == "trái").Top, words.Single(w => w.Text == "PHẢI").Top);
    }

    [Fact]
    public void A_damaged_table_gives_what_is_whole()
    {
        var words = TesseractTable.Read(
            "level\tx\n5\t1\t1\t1\t1\t1\ta\tb\tc\td\te\tf\n" + Word(1, 10, 10, "được") + "\n5\t1",
            out _,
            out _
        );

        Assert.Equal("được", Assert.Single(words).Text);
    }

    [Fact]
    public void Strokes_and_specks_are_no_words()
    {
        var table = string.Join(
            '\n',
            Word(1, 10, 10, "Nơi"),
            Word(1, 90, 10, "nhận:"),
            Word(1, 300, 10, "vẠ", 50),
            Word(2, 10, 50, "~|_", 90),
            Word(3, 10, 90, "zq", 10)
        );

        Assert.Equal(["Nơi", "nhận:"], Specks.Leave(TesseractTable.Read(table, out _, out _)).Select(w => w.Text));
    }

    private static string Word(int line, int left, int top, string text, int confidence = 95) =>
        $"5\t1\t1\t1\t{line}\t1\t{left}\t{top}\t{text.Length * 25}\t40\t{confidence}\t{text}";
}
