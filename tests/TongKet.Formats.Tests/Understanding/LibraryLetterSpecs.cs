namespace TongKet.Formats.Tests.Understanding;

/// <summary>Letters as law libraries and PDF tools give them out: letterhead and addressees as rows whose cells lost their line ends.</summary>
public sealed class LibraryLetterSpecs
{
    [Fact]
    public void Cells_that_lost_their_line_ends_still_hold_the_subject_and_all_addressees()
    {
        var paper = Samples.Extract(
            """
            | BỘ THỦY LỢI ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |
            |---|---|
            | Số: 518/BTL-KH V/v rà soát hồ chứa nhỏ trước mùa mưa | Hà Nội, ngày 03 tháng 12 năm 2024 |

            | Kính gửi: | - Sở Nông nghiệp và Môi trường tỉnh Lâm Hải; - Sở Nông nghiệp và Môi trường tỉnh Bình Hải. |
            |---|---|

            1. Sở Nông nghiệp và Môi trường tỉnh Lâm Hải rà soát các hồ chứa, báo cáo trước ngày 20/12/2024.
            """
        );

        Assert.Equal("rà soát hồ chứa nhỏ trước mùa mưa", paper.Subject);
        Assert.Equal(["Sở Nông nghiệp và Môi trường tỉnh Lâm Hải", "Sở Nông nghiệp và Môi trường tỉnh Bình Hải"], paper.Addressees);
    }

    [Fact]
    public void A_rule_under_the_motto_keeps_the_columns_apart_below_it()
    {
        var paper = Samples.Extract(
            """
            BỘ THỦY LỢI                                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            ―――――――                                         Độc lập - Tự do - Hạnh phúc
            Số: 518/BTL-KH                                  ―――――――
            V/v tổng kết 05 năm thực hiện Đề án hồ chứa     Hà Nội, ngày 22 tháng 6 năm 2024
            nhỏ ở vùng cao

                 Kính gửi: Ủy ban nhân dân các tỉnh.

            1. Ủy ban nhân dân các tỉnh báo cáo kết quả trước ngày 20/12/2024.
            """
        );

        Assert.Equal("tổng kết 05 năm thực hiện Đề án hồ chứa nhỏ ở vùng cao", paper.Subject);
        Assert.Equal(("Hà Nội", new DateOnly(2024, 6, 22)), (paper.Place, paper.IssuedOn));
    }
}
