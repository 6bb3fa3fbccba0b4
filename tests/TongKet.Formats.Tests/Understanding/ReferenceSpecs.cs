namespace TongKet.Formats.Tests.Understanding;

public sealed class ReferenceSpecs
{
    [Fact]
    public void A_reference_takes_date_and_issuer_from_whichever_mention_gives_them()
    {
        var reference = Assert.Single(
            Samples
                .Extract("Theo Chỉ thị 08-CT/TU, các xã đã làm. Chỉ thị số 08-CT/TU, ngày 03/02/2025 của Ban Thường vụ Tỉnh ủy về nghề cá.")
                .References
        );

        Assert.Equal("CT", reference.Kind);
        Assert.Equal(new DateOnly(2025, 2, 3), reference.IssuedOn);
        Assert.Equal("Ban Thường vụ Tỉnh ủy", reference.Issuer);
    }

    [Fact]
    public void The_paper_itself_is_no_reference()
    {
        Assert.DoesNotContain(Samples.Extract(Samples.PartyPlan).References, r => r.Symbol == "27-KH/ĐU");
    }

    [Fact]
    public void A_letter_in_state_form_and_a_law_are_told_by_the_words_before_them()
    {
        var references = Samples.Extract("Sở Xây dựng tại Công văn số 45/SXD-QH ngày 12/3/2025; Luật Thủy sản số 18/2017/QH14.").References;

        Assert.Equal(["CV", "Luật"], references.Select(r => r.Kind));
        Assert.Equal("Sở Xây dựng", references[0].Issuer);
    }

    [Fact]
    public void A_short_name_points_at_the_paper_it_stands_for()
    {
        var alias = Assert.Single(Samples.Extract(Samples.PartyPlan).Aliases);

        Assert.Equal("Nghị quyết 15", alias.Name);
        Assert.Equal("15-NQ/TU", alias.Symbol);
    }
}
