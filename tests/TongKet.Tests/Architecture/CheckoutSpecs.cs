using System.Text.RegularExpressions;

namespace TongKet.Tests.Architecture;

public sealed partial class CheckoutSpecs
{
    [Fact]
    public void No_source_names_a_place_of_one_machine_or_a_registry()
    {
        var found =
            from file in Checkout.Sources(".cs", ".razor", ".ts", ".mjs", ".json", ".csproj", ".sql", ".css")
            from line in File.ReadLines(file)
            where Forbidden().IsMatch(line) && !file.EndsWith("CheckoutSpecs.cs", StringComparison.Ordinal)
            select $"{Checkout.Short(file)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void No_work_is_left_open_in_the_code() =>
        Assert.Empty(
            Checkout
                .Sources(".cs", ".razor", ".ts")
                .Where(f => !f.EndsWith("CheckoutSpecs.cs", StringComparison.Ordinal))
                .Where(f => LeftOpen().IsMatch(File.ReadAllText(f)))
                .Select(Checkout.Short)
        );

    [GeneratedRegex(@"[""'\s(=](/work|/root|/home)/|registry\.npmjs|api\.nuget\.org|\.library\b")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"NotImplementedException|\b(TODO|FIXME|HACK)\b")]
    private static partial Regex LeftOpen();
}
