using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Tests.Safety;

/// <summary>Words of a scan that only look misread.</summary>
public sealed class SureWordSpecs
{
    [Fact]
    public void Words_of_their_own_are_no_misread_usual_words()
    {
        List<(string Read, string Taken)> corrections = [];

        Assert.Equal("Thương vụ tại Hà Đông, tổ chức", UsualWords.Restore("Thương vụ tại Hà Đông, to chuc", corrections));
        Assert.Equal("to chuc", Assert.Single(corrections).Read);
    }
}
