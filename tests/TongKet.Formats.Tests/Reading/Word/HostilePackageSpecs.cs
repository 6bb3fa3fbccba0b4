using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading.Word;

public sealed class HostilePackageSpecs
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>{0}</w:t></w:r></w:p>")]
    [InlineData("<w:p w:rsidR=\"{0}\"/>")]
    [InlineData("<{0}/>")]
    public async Task One_text_attribute_or_name_without_end_is_refused(string markup)
    {
        // Not packed, so that the ratio says nothing.
        var body = markup.Replace("{0}", new string('a', 9 << 20), StringComparison.Ordinal);

        Assert.Equal("docx.too-much-inside", (await RefusalAsync(Stored(body)))?.Code);
    }

    [Fact]
    public async Task A_list_of_a_hundred_thousand_parts_is_refused_before_it_is_read()
    {
        var entry = new byte[46];
        "PK\u0001\u0002"u8.CopyTo(entry);
        var end = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(end);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), entry.Length * 100_000);
        byte[] bytes = [.. "PK\u0003\u0004"u8, .. Enumerable.Repeat(entry, 100_000).SelectMany(e => e), .. end];

        Assert.Equal("docx.too-much-inside", (await RefusalAsync(bytes))?.Code);
    }

    public static TheoryData<string, string> Heaps =>
        new()
        {
            { "cells", Docx.Table("", "<w:tr>" + string.Concat(Enumerable.Repeat("<w:tc/>", 1_000_000)) + "</w:tr>") },
            { "notes", "<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:footnoteReference w:id=\"2\"/></w:r>", 100_000)) + "</w:p>" },
            { "breaks", "<w:p><w:r>" + string.Concat(Enumerable.Repeat("<w:t>a</w:t><w:br/>", 300_000)) + "</w:r></w:p>" },
            {
                "runs in an old font",
                "<w:p>"
                    + string.Concat(
                        Enumerable.Repeat("<w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr><w:t>\u00E8</w:t></w:r>", 100_000)
                    )
                    + "</w:p>"
            },
            { "pieces of text", "<w:p><w:r><w:t>" + string.Concat(Enumerable.Repeat("<![CDATA[a]]>", 300_000)) + "</w:t></w:r></w:p>" },
            {
                "open fields",
                "<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 200_000)) + "</w:p>"
            },
        };

    [Theory, MemberData(nameof(Heaps), DisableDiscoveryEnumeration = true)]
    public async Task A_heap_of_one_thing_is_answered_in_time(string heap, string body)
    {
        var notes = Docx.Part("footnotes", "<w:footnote w:id=\"2\">" + Docx.P(new string('b', 100_000)) + "</w:footnote>");
        var clock = Stopwatch.StartNew();
        var result = await Read.BytesAsync(Docx.With(Docx.P(heap) + body, ("word/footnotes.xml", notes)), "a.docx");

        Assert.NotEqual("file.too-slow", result.Refusal?.Code);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_read_as_far_as_it_goes_and_says_so()
    {
        var body = string.Concat(Enumerable.Range(1, 3000).Select(i => Docx.P($"Đoạn thứ {i} của báo cáo {i * 7919 % 1000}")));
        var whole = Docx.With(body, ("word/styles.xml", Docx.Part("styles", "")));
        var noList = (await Read.BytesAsync(whole[..^60], "a.docx")).Paper;
        var half = (await Read.BytesAsync(whole[..(whole.Length / 2)], "a.docx")).Paper;

        Assert.Equal(3000, noList?.Blocks.Count);
        Assert.InRange(half!.Blocks.Count, 100, 2900);
        Assert.StartsWith("Đoạn thứ 1 của", half.Text, StringComparison.Ordinal);
        Assert.All([noList!, half], p => Assert.Contains(p.Findings, f => f.Code == "docx.damaged-end"));
    }

    private static async Task<Refusal?> RefusalAsync(byte[] bytes) => (await Read.BytesAsync(bytes, "a.docx")).Refusal;

    private static byte[] Stored(string body)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(archive.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open()))
        {
            part.Write(Docx.Part("document", "<w:body>" + body + "</w:body>"));
        }

        return bytes.ToArray();
    }
}
