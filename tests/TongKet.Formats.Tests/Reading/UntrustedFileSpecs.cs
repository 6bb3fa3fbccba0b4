using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class UntrustedFileSpecs
{
    public static TheoryData<string, string, byte[]> Refused =>
        new()
        {
            { "file.empty", "a.docx", [] },
            { "file.wrong-name", "a.docx", "%PDF-1.7\n"u8.ToArray() },
            { "file.wrong-name", "a.docx", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0] },
            { "file.wrong-name", "a.pdf", "Kính gửi"u8.ToArray() },
            { "file.wrong-name", "a.txt", "PK\u0003\u0004"u8.ToArray() },
            { "file.image", "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0] },
            { "file.archive", "a.rar", "Rar!\u001A\u0007\u0000"u8.ToArray() },
            { "file.wrong-name", "a.docx", "{\\rtf1 abc}"u8.ToArray() },
            {
                "file.other-text",
                "a.doc",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"u8.ToArray()
            },
            { "file.other-text", "a.doc", "<html><body>Báo cáo</body></html>"u8.ToArray() },
            { "file.other-text", "a.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related"u8.ToArray() },
            { "file.encrypted", "a.docx", Ole("EncryptedPackage") },
            { "file.other-office", "a.xls", Ole("Workbook") },
            { "file.archive", "a.docx", Zip(("anh.jpg", "x")) },
            { "file.other-office", "a.docx", Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>")) },
            { "file.other-text", "a.docx", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")) },
            { "file.damaged", "a.docx", Docx.With(Docx.P("abc"))[..300] },
            { "file.damaged", "a.docx", Zip(("word/document.xml", "không phải XML")) },
            {
                "docx.external-entity",
                "a.docx",
                Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>"))
            },
            { "docx.too-deep", "a.docx", Docx.With(Nested(10_000)) },
            { "docx.too-much-inside", "a.docx", Docx.With("<w:p><w:r><w:t>" + new string('a', 30_000_000) + "</w:t></w:r></w:p>") },
            { "docx.too-much-inside", "a.docx", Zip([.. Enumerable.Range(0, 2_100).Select(i => ($"p{i}", "x"))]) },
        };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_cannot_be_taken_is_refused_with_its_reason_and_in_time(string code, string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var result = await Read.BytesAsync(bytes, name);

        Assert.Equal(code, result.Refusal?.Code);
        Assert.Contains("Hãy", result.Refusal!.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 25);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_looked_at() =>
        Assert.Equal("file.too-large", (await Read.BytesAsync(new byte[2048], "a.docx", new ReadingLimits(Bytes: 1024))).Refusal?.Code);

    [Fact]
    public async Task A_header_that_lies_about_its_size_does_not_help_a_bomb()
    {
        var bytes = Docx.With("<w:p><w:r><w:t>" + new string('a', 2_000_000) + "</w:t></w:r></w:p>");

        Assert.Equal(
            "docx.too-much-inside",
            (await Read.BytesAsync(bytes, "a.docx", new ReadingLimits(UnpackedBytes: 1_000_000))).Refusal?.Code
        );
    }

    [Fact]
    public async Task Macros_and_embedded_files_are_named_and_left_alone()
    {
        var paper = await DocxSpecs.ReadAsync(Docx.P("Báo cáo"), ("word/vbaProject.bin", "x"), ("word/embeddings/oleObject1.bin", "x"));

        Assert.Equal(["docx.macros-ignored", "docx.embedded-ignored"], paper.Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task A_body_that_breaks_off_gives_what_came_before_and_a_finding()
    {
        var whole = Docx.Part("document", "<w:body>" + Docx.P("Phần đầu") + Docx.P("Phần sau") + "</w:body>");
        var paper = (
            await Read.BytesAsync(Zip(("word/document.xml", whole[..whole.LastIndexOf("sau", StringComparison.Ordinal)])), "a.docx")
        ).Paper;

        Assert.StartsWith("Phần đầu", paper?.Text, StringComparison.Ordinal);
        Assert.Contains(paper!.Findings, f => f.Code == "docx.damaged-end");
    }

    [Fact]
    public async Task A_paper_longer_than_the_limit_is_read_in_part_and_says_so()
    {
        var paper = (
            await Read.BytesAsync(
                Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Repeat("Một đoạn.", 50))),
                "a.txt",
                new ReadingLimits(Blocks: 10)
            )
        ).Paper;

        Assert.Equal(10, paper?.Blocks.Count);
        Assert.Contains(paper!.Findings, f => f.Code == "paper.cut-short");
    }

    internal static byte[] Zip(params ReadOnlySpan<(string Name, string Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                Docx.Add(archive, name, content);
            }
        }

        return bytes.ToArray();
    }

    private static string Nested(int tables) =>
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", tables))
        + Docx.P("x")
        + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", tables));

    private static byte[] Ole(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]];
}
