using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TongKet.Formats.Checking;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>Word opens every paper of the gallery, and the layout checker finds nothing wrong in it.</summary>
public sealed class GallerySpecs
{
    public static IEnumerable<TheoryDataRow<string, string>> EveryPaper => ConformitySpecs.EveryPaper;

    [Theory, MemberData(nameof(EveryPaper))]
    public void Every_paper_is_valid_for_Word(string profile, string type)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(profile, type)), false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory, MemberData(nameof(EveryPaper))]
    public async Task The_checker_finds_nothing_wrong_in_what_the_writer_writes(string profile, string type)
    {
        var answer = await LayoutChecker.CheckAsync(
            Docx(profile, type),
            "paper.docx",
            profile == "Party2018" ? new DateOnly(2024, 2, 5) : new DateOnly(2026, 10, 9),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(profile, answer.Paper!.Profile.Id);
        Assert.DoesNotContain(answer.Paper.Findings, f => f.Severity is LayoutSeverity.Wrong);
    }

    private static byte[] Docx(string profile, string type) =>
        DocxWriter.Write(Gallery.Paper(LayoutProfiles.All.Single(p => p.Id == profile), type));
}
