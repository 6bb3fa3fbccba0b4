using System.Text.RegularExpressions;

namespace TongKet.Tests.Architecture;

public sealed partial class StyleSpecs
{
    // The pages speak Vietnamese, so 1.5 is written "1,5", which is no length in CSS: the tree of offices stood without steps for that.
    [Fact]
    public void No_page_works_out_a_length_with_a_decimal_point()
    {
        var pages = Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.razor", SearchOption.AllDirectories);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.DoesNotMatch(Computed, File.ReadAllText(page)));
    }

    // "báo cáo@if (" is taken for the middle of an e-mail address and printed as it stands.
    [Fact]
    public void No_statement_begins_in_the_middle_of_a_word() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.razor", SearchOption.AllDirectories),
            page => Assert.DoesNotMatch(Glued, File.ReadAllText(page))
        );

    // Razor drops the blank before a statement: "18 ngày @if (" printed "18 ngàyquá hạn". "&#32;" stays.
    [Fact]
    public void A_blank_before_a_statement_is_written_so_that_it_stays() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.razor", SearchOption.AllDirectories),
            page => Assert.DoesNotMatch(Swallowed, File.ReadAllText(page).Split("\n@code")[0])
        );

    // A page may be drawn once before all its questions are answered, whenever the first of them are quick: what is fixed then stays empty for good.
    // "Nếu áp dụng bây giờ" showed 0 units for that, on a busy machine only.
    [Fact]
    public void No_page_fixes_what_it_hands_down() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Checkout.Root, "src"), "*.razor", SearchOption.AllDirectories),
            page => Assert.DoesNotContain("IsFixed", File.ReadAllText(page), StringComparison.Ordinal)
        );

    [GeneratedRegex("""style="[^"]*@\([^"]*\d\.\d""")]
    private static partial Regex Computed { get; }

    [GeneratedRegex(@"([^\s{}>]|</(strong|label|span|a)>) @(if|foreach) \(")]
    private static partial Regex Swallowed { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]@(if|foreach|for|switch|while|code)\b")]
    private static partial Regex Glued { get; }
}
