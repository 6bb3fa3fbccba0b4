using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Understanding.Findings;

public sealed class CitationFindingSpecs
{
    [Fact]
    public void One_symbol_with_two_dates_contradicts_itself() =>
        Assert.Equal(
            ["citation.two-dates"],
            Proof.Of(
                "Thực hiện Nghị quyết số 15-NQ/TU ngày 20/4/2023 của Tỉnh ủy.",
                "Theo Nghị quyết số 15-NQ/TU ngày 02/4/2023 của Tỉnh ủy."
            )
        );

    [Fact]
    public void The_same_number_of_two_issuers_is_two_papers() =>
        Assert.Empty(
            Proof.Of(
                "Thực hiện Kế hoạch số 15/KH-UBND ngày 20/4/2023 của Ủy ban nhân dân huyện Sơn Trà.",
                "Theo Kế hoạch số 15/KH-UBND ngày 02/5/2023 của Ủy ban nhân dân huyện Vĩnh Sơn."
            )
        );

    [Fact]
    public void Exchanged_digits_are_only_a_hint()
    {
        var finding = Assert.Single(
            Proof.Findings(
                "Thực hiện Nghị quyết số 57-NQ/TU ngày 20/4/2023 của Tỉnh ủy.",
                "Theo Nghị quyết số 75-NQ/TU ngày 20/4/2023 của Tỉnh ủy."
            )
        );

        Assert.Equal(("citation.two-numbers", FindingSeverity.Hint), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Neighbouring_numbers_of_one_day_are_usual() =>
        Assert.Empty(
            Proof.Of("Nghị định số 60/2025/NĐ-CP ngày 03/3/2025 của Chính phủ và Nghị định số 61/2025/NĐ-CP ngày 03/3/2025 của Chính phủ.")
        );

    [Theory]
    [InlineData("Căn cứ Nghị định số 15/2025/NĐ-CP ngày 12/3/2024 của Chính phủ.", "citation.year: 15/2025/NĐ-CP")]
    [InlineData("Căn cứ Kế hoạch số 9-KH/TU ngày 12/6/2026 của Tỉnh ủy.", "citation.later: 9-KH/TU")]
    [InlineData("Căn cứ Quyết định số 15-NQ/TU ngày 20/4/2023 của Tỉnh ủy.", "citation.kind: Quyết định số 15-NQ/TU")]
    public void A_citation_that_contradicts_itself_is_found(string line, string expected) => Assert.Equal([expected], Proof.Places(line));

    [Fact]
    public void Names_that_go_with_another_code_are_left_alone() =>
        Assert.Empty(
            Proof.Of(
                "Quy định số 15-QĐ/TW, Thông báo kết luận số 8-KL/TU, Chương trình hành động số 7-CTr/TU, Đề án số 3-ĐA/TU, Công văn số 12-CV/TU."
            )
        );
}
