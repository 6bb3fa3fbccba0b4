using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Tests.Writing;

public sealed class LayoutRulesSpecs
{
    public static TheoryData<string> Profiles => [.. LayoutProfiles.All.Select(p => p.Id)];

    [Theory, MemberData(nameof(Profiles))]
    public void Every_rule_is_named_once_says_something_and_cites_its_place(string id)
    {
        var rules = LayoutRules.Of(LayoutProfiles.All.Single(p => p.Id == id));

        Assert.InRange(rules.Count, 100, 250);
        Assert.Equal(rules.Count, rules.Select(r => r.Id).Distinct().Count());
        Assert.All(rules, r => Assert.True((r.Least ?? r.Most) is not null ^ r.Is is not null ^ r.Words is not null, r.Id));
        Assert.All(rules, r => Assert.NotEmpty(r.Basis));
    }

    [Theory, MemberData(nameof(Profiles))]
    public void What_the_writer_chooses_keeps_every_rule(string id)
    {
        var profile = LayoutProfiles.All.Single(p => p.Id == id);

        Assert.All(
            // How parts are numbered is typed, not chosen.
            LayoutRules.Of(profile).Where(r => r.Id != "PartLabel.Numerals"),
            rule =>
            {
                var permitted =
                    rule.Is is not null ? LayoutChoices.FlagOf(profile, rule.Component, rule.Property) is { } flag && rule.Permits(flag)
                    : rule.Words is not null
                        ? LayoutChoices.WordsOf(profile, rule.Component, rule.Property) is { } words && rule.Permits(words)
                    : LayoutChoices.NumberOf(profile, rule.Component, rule.Property) is { } number && rule.Permits(number);
                Assert.True(permitted, rule.Id);
            }
        );
    }

    [Fact]
    public void The_union_follows_the_State_by_analogy_but_for_what_is_its_own()
    {
        var union = LayoutProfiles.All.Single(p => p.Id == "Union2020");
        var state = LayoutProfiles.All.Single(p => p.Id == "State2020");

        var left = LayoutRules.Find(union, LayoutComponent.Page, LayoutProperty.MarginLeft)!;
        Assert.Equal((30, 35, BasisStrength.Analogy), (left.Least, left.Most, left.Strength));
        Assert.Null(LayoutRules.Find(union, LayoutComponent.Issuer, LayoutProperty.LineBelow));
        Assert.NotNull(LayoutRules.Find(state, LayoutComponent.Issuer, LayoutProperty.LineBelow));
    }

    [Theory]
    [InlineData(12.9, false)]
    [InlineData(13, true)]
    [InlineData(13.5, true)]
    [InlineData(14, true)]
    [InlineData(14.5, false)]
    public void A_number_must_stand_within_the_bounds(double size, bool permitted)
    {
        var rule = new LayoutRule
        {
            Component = LayoutComponent.Body,
            Property = LayoutProperty.FontSize,
            Least = 13,
            Most = 14,
            Tolerance = 0.05,
            Basis = "khoản 6",
        };

        Assert.Equal(permitted, rule.Permits(size));
    }

    [Fact]
    public void Words_may_place_the_tone_mark_either_way()
    {
        var title = LayoutRules.Find(
            LayoutProfiles.All.Single(p => p.Id == "State2020"),
            LayoutComponent.HeaderTitle,
            LayoutProperty.Text
        )!;

        Assert.True(title.Permits("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        Assert.False(title.Permits("CỘNG HÒA XÃ HỘI CHỦ NGHĨA"));
    }
}
