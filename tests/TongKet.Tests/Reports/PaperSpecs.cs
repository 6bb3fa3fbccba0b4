using TongKet.Formats.Forms;
using TongKet.Formats.Reading;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

public sealed class PaperSpecs
{
    private static readonly SectionId Section = new(Guid.CreateVersion7());

    [Theory]
    [InlineData(OrganizationKind.PartyCommittee, "07-BC/ĐU", LayoutFamily.Party, "BC/ĐU")]
    [InlineData(OrganizationKind.PeoplesCommittee, "7/BC-UBND", LayoutFamily.State, "BC-UBND")]
    [InlineData(OrganizationKind.MassOrganization, "07-BC/HND", LayoutFamily.Union, "BC/HND")]
    public void The_layout_follows_the_kind_of_office_and_the_number_is_taken_from_the_symbol(
        OrganizationKind kind,
        string symbol,
        LayoutFamily family,
        string notation
    )
    {
        var paper = PaperOf.Report(Frozen(kind, symbol), draft: false);

        Assert.Equal((family, 7, notation), (paper.Profile.Family, paper.Number, paper.Notation));
        Assert.Null(paper.DraftMark);
    }

    [Fact]
    public void A_draft_leaves_room_for_number_and_day()
    {
        var paper = PaperOf.Report(Frozen(OrganizationKind.PartyCommittee, ""), draft: true);

        Assert.Null(paper.Number);
        Assert.Null(paper.Date);
        Assert.Equal(("BC/ĐU", "Dự thảo"), (paper.Notation, paper.DraftMark));
    }

    [Fact]
    public async Task The_Word_file_says_text_figures_and_nothing_to_report()
    {
        var bytes = DocxWriter.Write(PaperOf.Report(Frozen(OrganizationKind.PartyCommittee, "07-BC/ĐU"), draft: false));

        var read = await PaperReader.ReadAsync(bytes, "bao-cao.docx", ReadingLimits.Default, TestContext.Current.CancellationToken);

        foreach (var words in new[] { "Xã mở 14 lớp.", "1.234,5", "Không phát sinh.", "Số người học" })
        {
            Assert.Contains(words, read.Paper!.Text, StringComparison.Ordinal);
        }
    }

    private static FrozenReport Frozen(OrganizationKind kind, string symbol) =>
        new(
            FrozenReport.CurrentFormat,
            new(Guid.CreateVersion7()),
            "Tổng kết phong trào học tập suốt đời",
            new(Guid.CreateVersion7()),
            "Đảng ủy xã Bản Lầu",
            kind,
            "ĐU",
            "Bản Lầu",
            "Tỉnh ủy Hà Sơn",
            "Ban Thường vụ Tỉnh ủy",
            null,
            symbol,
            1,
            new DateTimeOffset(2026, 9, 20, 2, 0, 0, TimeSpan.Zero),
            "Đinh Thị Nụ",
            "Hà Đức Toàn",
            [
                new(Section, 0, "I", "Kết quả", true, "<p>Xã mở 14 lớp.</p>", false),
                new(new(Guid.CreateVersion7()), 0, "II", "Kiểm tra", true, "", true),
            ],
            [new(new(Guid.CreateVersion7()), Section, "Số người học", "người", CellState.Value, 1234.5m)]
        );
}
