using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing;

public sealed class LayoutProfilesSpecs
{
    [Theory]
    [InlineData(LayoutFamily.Party, "2026-05-26", "Party2018")]
    [InlineData(LayoutFamily.Party, "2026-05-27", "Party2026")]
    [InlineData(LayoutFamily.Party, "2016-01-01", "Party2018")]
    [InlineData(LayoutFamily.State, "2026-05-27", "State2020")]
    [InlineData(LayoutFamily.Union, "2026-05-27", "Union2020")]
    public void The_day_of_signing_decides_the_layout(LayoutFamily family, string day, string id) =>
        Assert.Equal(id, LayoutProfiles.For(family, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Id);

    [Fact]
    public void Layouts_of_one_family_follow_each_other_without_gap_or_overlap()
    {
        foreach (var family in LayoutProfiles.All.GroupBy(p => p.Family))
        {
            var inOrder = family.OrderBy(p => p.ValidFrom).ToList();
            Assert.Null(inOrder[^1].ValidTo);
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.Equal(pair.Second.ValidFrom, pair.First.ValidTo?.AddDays(1)));
        }
    }

    [Fact]
    public void Every_layout_names_its_basis_and_keeps_the_fixed_margins() =>
        Assert.All(
            LayoutProfiles.All,
            p =>
            {
                Assert.Matches("^(Hướng dẫn|Nghị định) số ", p.LegalBasis);
                Assert.Equal((20, 20, 30, 15), (p.Page.Top, p.Page.Bottom, p.Page.Left, p.Page.Right));
            }
        );
}
