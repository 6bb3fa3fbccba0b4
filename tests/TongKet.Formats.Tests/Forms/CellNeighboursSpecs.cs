using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

public sealed class CellNeighboursSpecs
{
    private static readonly decimal[] Communes = [12, 15, 9, 30, 22, 18, 11, 14, 25, 40];

    [Theory]
    [InlineData(18, false)]
    [InlineData(100, false)]
    [InlineData(18_000, true)]
    [InlineData(0.01, true)]
    [InlineData(0, false)]
    public void A_number_a_digit_or_a_unit_of_measure_away_is_far(double said, bool far) =>
        Assert.Equal(far, CellNeighbours.Of(Communes)!.IsFar((decimal)said));

    [Fact]
    public void Offices_of_very_different_size_are_not_far_from_each_other()
    {
        var many = CellNeighbours.Of([1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000])!;

        Assert.False(many.IsFar(10_000));
    }

    [Fact]
    public void Nothing_is_said_of_fewer_than_eight_so_that_nobodys_figure_shows() => Assert.Null(CellNeighbours.Of([1, 2, 3, 4, 5, 6, 7]));
}
