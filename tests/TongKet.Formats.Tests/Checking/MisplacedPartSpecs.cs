using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Checking;
using TongKet.Formats.Tests.Writing.Samples;
using TongKet.Formats.Writing;
using static TongKet.Formats.Tests.Checking.Edited;

namespace TongKet.Formats.Tests.Checking;

/// <summary>A part in the wrong place is shown where it stands, with the place that the law gives it.</summary>
public sealed class MisplacedPartSpecs
{
    private static readonly byte[] State = DocxWriter.Write(StatePlan.Paper);

    [Fact]
    public async Task A_date_at_the_end_is_misplaced_and_not_missing()
    {
        var finding = await OneAsync(m => Moved(m, p => p.InnerText.Contains(", ngày ", StringComparison.Ordinal)));

        Assert.Equal("misplaced.PlaceDate", finding.Code);
        Assert.Contains("phía trên bên phải", finding.Message, StringComparison.Ordinal);
        Assert.Contains(", ngày ", Assert.Single(finding.Places).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_does_not_stand_in_the_block_of_the_signature_is_misplaced()
    {
        var name = StatePlan.Paper.Signatures[0].Name;
        var codes = await CodesAsync(m =>
        {
            var table = m.Document!.Body!.Elements<Table>().Last(t => t.InnerText.Contains(name, StringComparison.Ordinal));
            foreach (var paragraph in table.Descendants<Paragraph>().Where(p => p.InnerText.Length > 0).Reverse().ToList())
            {
                paragraph.Remove();
                table.InsertAfterSelf(paragraph);
            }

            table.Remove();
        });

        Assert.Contains("misplaced.Signer", codes);
        Assert.DoesNotContain(codes, c => c.StartsWith("missing.Signer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_type_above_the_date_is_misplaced()
    {
        var codes = await CodesAsync(m =>
        {
            var body = m.Document!.Body!;
            var type = body.Elements<Paragraph>().First(p => p.InnerText == "KẾ HOẠCH");
            type.Remove();
            body.PrependChild(type);
        });

        Assert.Contains("misplaced.Subject", codes);
    }

    private static void Moved(MainDocumentPart main, Func<Paragraph, bool> which)
    {
        var paragraph = main.Document!.Descendants<Paragraph>().First(which);
        var copy = (Paragraph)paragraph.CloneNode(deep: true);
        paragraph.RemoveAllChildren<Run>();
        main.Document.Body!.Elements<Table>().Last().InsertBeforeSelf(copy);
    }

    private static async Task<LayoutFinding> OneAsync(Action<MainDocumentPart> change) =>
        Assert.Single((await CheckAsync(change)).Findings);

    private static async Task<List<string>> CodesAsync(Action<MainDocumentPart> change) =>
        [.. (await CheckAsync(change)).Findings.Select(f => f.Code)];

    private static async Task<CheckedPaper> CheckAsync(Action<MainDocumentPart> change) =>
        (
            await LayoutChecker.CheckAsync(Docx(State, change), "a.docx", new DateOnly(2026, 11, 21), TestContext.Current.CancellationToken)
        ).Paper!;
}
