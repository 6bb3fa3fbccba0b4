using TongKet.Formats.Tests.Reading;

namespace TongKet.Formats.Tests.Safety;

/// <summary>What the fuzz run has found, made small. Each was a refusal, a wrong answer or a long wait for a paper that can be read.</summary>
public sealed class FoundByFuzzingSpecs
{
    [Theory]
    [InlineData("KẾ HOẠCH\n\n٣\n\nGiao Văn phòng tổng hợp.")]
    [InlineData("KẾ HOẠCH\n\n３\n\nGiao Văn phòng báo cáo trước ngày ３０/６/２０３１.")]
    public async Task Digits_of_another_script_are_digits(string text)
    {
        var lines = await Read.LinesAsync(text);

        Assert.Equal("KẾ HOẠCH", lines[0]);
        Assert.DoesNotContain(lines, l => l.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)));
    }
}
