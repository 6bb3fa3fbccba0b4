using TongKet.Formats.Writing;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Urging;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Reports;

public sealed class UrgingLetterSpecs
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly OrganizationId Province = Clock.NewId<OrganizationId>();
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void The_letter_names_how_many_are_late_and_gives_them_three_working_days()
    {
        var text = DocxText.Of(DocxWriter.Write(Letter(OrganizationKind.PartyCommittee, 12).ToPaper()));

        Assert.Contains("còn 12 cơ quan, đơn vị quá thời hạn", text, StringComparison.Ordinal);
        Assert.Contains("chậm nhất ngày 26/11/2026", text, StringComparison.Ordinal);
        Assert.Contains("Danh sách cơ quan, đơn vị chưa gửi báo cáo", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_few_late_units_are_addressed_by_name_many_by_the_list()
    {
        Assert.Equal(["Đơn vị 0", "Đơn vị 1"], Letter(OrganizationKind.PartyCommittee, 2).ToPaper().Addressees);
        Assert.Single(Letter(OrganizationKind.PartyCommittee, 12).ToPaper().Addressees);
    }

    [Fact]
    public void A_letter_of_the_State_has_no_type_in_its_symbol()
    {
        Assert.Equal("UBND", Letter(OrganizationKind.PeoplesCommittee, 2).ToPaper().Notation);
        Assert.Equal("CV/UBND", Letter(OrganizationKind.PartyCommittee, 2).ToPaper().Notation);
    }

    private static UrgingLetter Letter(OrganizationKind kind, int late)
    {
        var units = Enumerable.Range(0, late).Select(i => (Id: Clock.NewId<OrganizationId>(), Name: $"Đơn vị {i}")).ToArray();
        var office = Node(Province, "Cơ quan Bình Hải", kind, AdministrativeLevel.Province, null);
        var tree = new OrganizationTree(
            Today,
            [office, .. units.Select(u => Node(u.Id, u.Name, kind, AdministrativeLevel.Commune, Province))]
        );
        var review = new ReviewView(
            Clock.NewId<ReviewId>(),
            Province,
            "Tổng kết 05 năm thực hiện Chỉ thị 17",
            null,
            null,
            Province,
            "Cơ quan Bình Hải",
            null,
            [],
            [],
            DateTimeOffset.UnixEpoch,
            null
        );
        var places = units.Select(u => new ParticipantView(
            Clock.NewId<ParticipantId>(),
            review.Id,
            review.Title,
            u.Id,
            Province,
            null,
            new DateOnly(2026, 11, 10),
            ParticipantState.Drafting,
            null,
            null
        ));
        return new UrgingLetter(office, review, null, [.. places], late + 5, tree, Today);
    }

    private static OrganizationNode Node(
        OrganizationId id,
        string name,
        OrganizationKind kind,
        AdministrativeLevel level,
        OrganizationId? parent
    ) => new(id, name, "UBND", kind, level, parent, "Bình Hải");
}
