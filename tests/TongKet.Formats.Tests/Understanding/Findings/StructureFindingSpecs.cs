namespace TongKet.Formats.Tests.Understanding.Findings;

public sealed class StructureFindingSpecs
{
    [Fact]
    public void A_gap_and_a_repeat_in_the_numbers_are_found() =>
        Assert.Equal(
            ["numbering.gap: IV.", "numbering.repeat: 3."],
            Proof
                .Places(
                    "I. MỤC ĐÍCH",
                    "II. NỘI DUNG",
                    "1. Rà soát quy hoạch.",
                    "2. Thống kê tàu cá.",
                    "3. Kiểm tra cảng.",
                    "3. Kiểm tra bến.",
                    "IV. KINH PHÍ"
                )
                .Select(f => f.Trim())
                .Order()
        );

    [Fact]
    public void Lists_that_begin_anew_and_letters_without_đ_are_in_order() =>
        Assert.Empty(
            Proof.Of(
                "I. MỤC ĐÍCH",
                "1. Rà soát.",
                "a) Một.",
                "b) Hai.",
                "c) Ba.",
                "d) Bốn.",
                "e) Năm.",
                "2. Thống kê.",
                "a) Một.",
                "II. NỘI DUNG",
                "1. Kiểm tra.",
                "1.1. Cảng.",
                "1.2. Bến."
            )
        );

    [Fact]
    public void An_outline_that_is_not_there_is_only_a_hint() =>
        Assert.Equal(["annex.missing"], Proof.Of("1. Giao Sở Nội vụ báo cáo kết quả (theo đề cương gửi kèm)."));

    [Fact]
    public void Two_bodies_that_both_lead_are_named()
    {
        var findings = Proof.Places(
            "1. Giao Sở Nội vụ, Sở Tài chính chủ trì, rà soát chế độ cho ngư dân.",
            "2. Giao các sở, ngành chủ trì việc của mình."
        );

        Assert.Equal(["task.several-leads: Sở Nội vụ, Sở Tài chính"], findings);
    }

    [Fact]
    public void A_row_without_a_leading_body_is_found() =>
        Assert.Equal(
            ["task.no-lead: Thống kê tàu cá toàn tỉnh"],
            Proof.Places(
                "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát quy hoạch cảng cá | Sở Nội vụ | Tháng 6/2026 |\n| 2 | Thống kê tàu cá toàn tỉnh | | Tháng 7/2026 |"
            )
        );
}
