using TongKet.Formats.Reading.Ocr;

namespace TongKet.Formats.Tests.Reading.Ocr;

public sealed class MisreadSpecs
{
    [Theory]
    [InlineData("Só 12-KH/ĐU", "Số 12-KH/ĐU")]
    [InlineData("Sô: l2-KH/TU", "Số: 12-KH/TU")]
    [InlineData("Nghị quyết só 25-NQ/TVV ngày 03/6/2013", "Nghị quyết số 25-NQ/TW ngày 03/6/2013")]
    [InlineData("Kế hoạch số 1O4/KH-UBND", "Kế hoạch số 104/KH-UBND")]
    [InlineData("số hộ nghèo: 12 - HỘ/XÃ", "số hộ nghèo: 12 - HỘ/XÃ")]
    [InlineData("sổ tay 12 trang", "sổ tay 12 trang")]
    [InlineData("II-KH/TU", "II-KH/TU")]
    public void Only_where_one_reading_is_possible_is_it_taken(string read, string taken)
    {
        var corrections = new List<(string Read, string Taken)>();

        Assert.Equal(taken, Misread.Correct(read, corrections));
        Assert.Equal(read != taken, corrections.Count > 0);
    }
}
