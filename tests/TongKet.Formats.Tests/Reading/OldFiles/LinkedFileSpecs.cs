using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading.OldFiles;

/// <summary>What a file points at is never fetched: neither over the network nor from this machine's folders.</summary>
public sealed class LinkedFileSpecs
{
    [Fact(Skip = Programs.NoOffice, SkipUnless = nameof(Programs.Office), SkipType = typeof(Programs))]
    public async Task Linked_pictures_and_sections_are_not_fetched()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var calls = server.AcceptSocketAsync(TestContext.Current.CancellationToken).AsTask();
        var secret = Path.GetTempFileName();
        await File.WriteAllTextAsync(secret, "Chuyện riêng của máy chủ", TestContext.Current.CancellationToken);
        try
        {
            var file = Linked($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/anh.png", new Uri(secret).AbsoluteUri);
            var result = await Read.BytesAsync(file, "mau.odt");

            Assert.StartsWith("Xin chào", result.Paper?.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Chuyện riêng", result.Paper!.Text, StringComparison.Ordinal);
            Assert.False(calls.IsCompleted);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    private static byte[] Linked(string picture, string section)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var type = new StreamWriter(archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open()))
            {
                type.Write("application/vnd.oasis.opendocument.text");
            }

            Docx.Add(
                archive,
                "META-INF/manifest.xml",
                """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
            );
            Docx.Add(
                archive,
                "content.xml",
                $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text><text:p>Xin chào<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="{picture}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p><text:section text:name="a"><text:section-source xlink:href="{section}" xlink:type="simple"/><text:p>cũ</text:p></text:section></office:text></office:body></office:document-content>"""
            );
        }

        return bytes.ToArray();
    }
}
