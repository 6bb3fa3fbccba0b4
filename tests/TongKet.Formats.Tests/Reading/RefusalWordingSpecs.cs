using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

/// <summary>A refusal is read on a web page, in a terminal and by whoever uses the library: it says nothing that is true in one of them only.</summary>
public sealed class RefusalWordingSpecs
{
    public static TheoryData<string> Messages =>
        [
            .. typeof(PaperRefusals).GetFields().Select(f => f.GetValue(null)).OfType<Refusal>().Select(r => r.Message),
            PaperRefusals.TooLarge(1 << 20).Message,
            PaperRefusals.WrongName(".docx", "PDF").Message,
        ];

    [Theory, MemberData(nameof(Messages))]
    public void A_refusal_says_what_to_do_wherever_it_is_read(string message)
    {
        Assert.Contains("Hãy", message, StringComparison.Ordinal);
        Assert.DoesNotContain("tải lên", message, StringComparison.Ordinal);
        Assert.DoesNotContain("tải lại", message, StringComparison.Ordinal);
        Assert.DoesNotContain("áy chủ", message, StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> Damaged =>
        new(
            Docx.With(Docx.P("abc"))[..300],
            Docx.With(Docx.P("abc"))[..40],
            new byte[] { 0x50, 0x4B, 0x03, 0x04 }
                .Concat(new byte[400])
                .ToArray(),
            new byte[4]
                .Concat(Docx.With(Docx.P("abc"))[4..])
                .ToArray(),
            UntrustedFileSpecs.Zip(("word/styles.xml", "<a/>"))
        );

    [Theory, MemberData(nameof(Damaged), DisableDiscoveryEnumeration = true)]
    public async Task A_damaged_Word_file_is_called_so_and_not_an_archive(byte[] bytes)
    {
        var refusal = (await Read.BytesAsync(bytes, "ke-hoach.docx")).Refusal;

        Assert.Equal("file.damaged", refusal?.Code);
        Assert.StartsWith("Tệp Word hỏng", refusal!.Message, StringComparison.Ordinal);
    }
}
