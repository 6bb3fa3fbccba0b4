using TongKet.Formats.Tests.Reading;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Formats of automatic numbers that a file invents.</summary>
public sealed class HostileNumberSpecs
{
    [Theory]
    [InlineData("zeros-999999999")]
    [InlineData("zeros-x")]
    public async Task A_format_of_numbers_that_the_file_invents_decides_no_length(string format)
    {
        var numbers =
            $"""<w:abstractNum w:abstractNumId="0">{Docx.Level(0, format, "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

        var file = Docx.With(Docx.Item("Chuẩn bị hồ sơ", 1), ("word/numbering.xml", Docx.Part("numbering", numbers)));

        Assert.Equal("1. Chuẩn bị hồ sơ", (await Read.BytesAsync(file, "a.docx")).Paper?.Text);
    }
}
