using System.Text;
using TongKet.Formats.Programs;
using TongKet.Formats.Reading;
using TongKet.Formats.Reading.OldFiles;

namespace TongKet.Formats.Tests.Reading.OldFiles;

public sealed class OldFileSpecs
{
    private static readonly byte[] Paper = Docx.With(
        Docx.P("KẾ HOẠCH", look: "<w:b/>") + Docx.Item("Mục đích", 1) + Docx.Item("Yêu cầu", 1) + Docx.P("Đảng ủy xã Tân An báo cáo."),
        (
            "word/numbering.xml",
            Docx.Part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\">"
                    + Docx.Level(0, "upperRoman", "%1.")
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            )
        )
    );

    [Theory(Skip = Programs.NoOffice, SkipUnless = nameof(Programs.Office), SkipType = typeof(Programs))]
    [InlineData("doc", PaperFormat.OldWord)]
    [InlineData("rtf", PaperFormat.RichText)]
    [InlineData("odt", PaperFormat.OpenDocument)]
    public async Task An_old_file_reads_as_the_word_file_it_was_made_from(string kind, PaperFormat format)
    {
        var ct = TestContext.Current.CancellationToken;
        var (old, _) = await Office.ConvertAsync(Office.Program!, Paper, ".docx", kind, TimeSpan.FromMinutes(1), ct);
        var result = await Read.BytesAsync(old!, "mau." + kind);

        Assert.Equal("KẾ HOẠCH\nI. Mục đích\nII. Yêu cầu\nĐảng ủy xã Tân An báo cáo.", result.Paper?.Text);
        Assert.Equal(format, result.Paper!.Format);
        Assert.Equal("file.through-office", result.Paper.Findings.Single().Code);
        Read.AssertSpans(result.Paper);
    }

    [Theory]
    [InlineData(PaperFormat.OldWord, "file.old-word")]
    [InlineData(PaperFormat.RichText, "file.other-text")]
    public async Task Without_libreoffice_an_old_file_is_refused_and_the_way_out_named(PaperFormat format, string code)
    {
        var (result, _) = await OldFileReader.ReadAsync(
            "abc"u8.ToArray(),
            format,
            ReadingLimits.Default,
            null,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(code, result.Refusal?.Code);
        Assert.Contains(".docx", result.Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact(Skip = Programs.NoOffice, SkipUnless = nameof(Programs.Office), SkipType = typeof(Programs))]
    public async Task A_conversion_over_its_time_is_stopped()
    {
        var limits = new ReadingLimits(Time: TimeSpan.FromMilliseconds(50));

        Assert.Equal("file.too-slow", (await Read.BytesAsync(Encoding.ASCII.GetBytes(@"{\rtf1 abc}"), "a.rtf", limits)).Refusal?.Code);
    }

    [Fact]
    public async Task An_open_document_bomb_never_reaches_libreoffice()
    {
        var bytes = UntrustedFileSpecs.Zip(("content.xml", new string('a', 2_000_000)));
        var (result, _) = await OldFileReader.ReadAsync(
            bytes,
            PaperFormat.OpenDocument,
            new ReadingLimits(UnpackedBytes: 1_000_000),
            "/bin/false",
            TestContext.Current.CancellationToken
        );

        Assert.Equal("docx.too-much-inside", result.Refusal?.Code);
    }
}
