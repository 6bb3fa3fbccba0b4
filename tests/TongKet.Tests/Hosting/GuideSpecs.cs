using System.Text.RegularExpressions;
using TongKet.Help;
using TongKet.Tests.Architecture;

namespace TongKet.Tests.Hosting;

public sealed partial class GuideSpecs
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "docs", "guide");

    public static TheoryData<string> Topics => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_page_of_the_guide_is_in_the_program_and_its_links_and_pictures_lead_somewhere(string topic)
    {
        var text = Guide.Find(topic == "README" ? "" : topic);

        Assert.NotNull(text);
        Assert.All(Links.Matches(text.Html).Select(m => m.Groups[1].Value), to => Assert.NotNull(Guide.Find(to)));
        Assert.All(Pictures.Matches(text.Html).Select(m => m.Groups[1].Value), name => Assert.NotNull(Guide.Picture(name)));
        Assert.DoesNotContain("src=\"pictures", text.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/huong-dan/bat-dau")]
    [InlineData("/dot-tong-ket/0198/thoi-han", "/huong-dan/thoi-han")]
    [InlineData("/dot-tong-ket/0198/de-cuong/sua", "/huong-dan/sua-de-cuong")]
    [InlineData("/dot-tong-ket/0198/tong-hop", "/huong-dan/tong-hop")]
    [InlineData("/bao-cao/0198", "/huong-dan/soan-bao-cao")]
    [InlineData("/bao-cao/0198/tu-cap-duoi", "/huong-dan/giao-viec-cap-duoi")]
    [InlineData("/nhac-viec", "/huong-dan/nhac-viec")]
    [InlineData("/khong-co-trang-nay", "/huong-dan")]
    public void A_page_leads_to_its_own_help(string page, string help) => Assert.Equal(help, HelpTopics.AddressFor(page));

    [Theory]
    [InlineData("../appsettings")]
    [InlineData("pictures/01-dang-nhap")]
    [InlineData("khong-co")]
    public void What_is_no_page_of_the_guide_is_not_found(string topic) => Assert.Null(Guide.Find(topic));

    [GeneratedRegex("href=\"/huong-dan/([a-z-]*)")]
    private static partial Regex Links { get; }

    [GeneratedRegex("/huong-dan/tranh/([^\"]+)\"")]
    private static partial Regex Pictures { get; }
}
