using FsCheck;
using FsCheck.Fluent;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>Whatever paper is written in whatever layout: what is read back is what was written.</summary>
public sealed class RoundTripSpecs
{
    private const int Papers = 100;

    [Fact]
    public void The_body_comes_back_line_by_line_and_its_tables_cell_by_cell() =>
        Check(
            (paper, read) =>
            {
                var lines = read.Blocks.OfType<ParagraphBlock>().Select(p => p.Text).ToList();
                var written = WrittenText.Lines(paper);
                var at = 0;
                foreach (var line in written)
                {
                    at = lines.IndexOf(line, at) + 1;
                    Assert.True(at > 0, line);
                }

                var tables = read.Blocks.OfType<TableBlock>().Where(t => t.HasBorders).ToList();
                Assert.Equal(WrittenText.Tables(paper).Select(WrittenText.Rows), tables.Select(Rows));
            }
        );

    [Fact]
    public void The_head_comes_back() =>
        Check(
            (paper, read) =>
            {
                var facts = PaperExtractor.Extract(read);
                Same(paper.Subject, facts.Subject?.Replace("về việc ", "", StringComparison.Ordinal), "subject");
                Same(paper.Symbol.Replace(" ", ""), facts.Symbol, "symbol");
                Same(paper.Place, facts.Place, "place");
                Same(paper.Issuer, facts.Issuer, "issuer");
                Same(paper.ParentIssuer, facts.ParentIssuer, "parent");
                Assert.Equal(paper.Date, facts.IssuedOn);
            }
        );

    [Fact]
    public void The_foot_comes_back() =>
        Check(
            (paper, read) =>
            {
                var facts = PaperExtractor.Extract(read);
                Assert.Equal(paper.Addressees.Select(Spelled), facts.Addressees.Select(Spelled));
                Assert.Equal(paper.Recipients.Select(Spelled), facts.Copies.Select(Spelled));
                Same(paper.Signatures[0].Authority, facts.Signature.Authority, "authority");
                Same(string.Join(" ", paper.Signatures[0].Positions), facts.Signature.Position, "position");
                Same(paper.Signatures[0].Name, facts.Signature.Name, "name");
            }
        );

    private static void Check(Action<OfficialPaper, Paper> property) =>
        Prop.ForAll(
                Arb.From(GeneratedPapers.Any),
                paper =>
                {
                    var bytes = DocxWriter.Write(paper);
                    var result = Task.Run(() => PaperReader.ReadAsync(bytes, "paper.docx", ReadingLimits.Default)).GetAwaiter().GetResult();
                    property(paper, result.Paper!);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Papers));

    private static List<List<(string, int)>> Rows(TableBlock table) =>
        [
            .. table.Rows.Select(r =>
                r.Cells.Select(c => (string.Join('\n', c.Blocks.OfType<ParagraphBlock>().Select(p => p.Text)), c.ColumnSpan)).ToList()
            ),
        ];

    private static void Same(string? written, string? read, string what) =>
        Assert.True(Spelled(written ?? "") == Spelled(read ?? ""), $"{what}: wrote \"{written}\", read \"{read}\"");

    // Capitals and the place of tone marks belong to the layout, not to what is said.
    private static string Spelled(string text) => ToneMarks.Place(text, TonePlacement.OnMainVowel).ToUpperInvariant();
}
