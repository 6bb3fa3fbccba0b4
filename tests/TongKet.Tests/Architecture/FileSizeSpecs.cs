namespace TongKet.Tests.Architecture;

public sealed class FileSizeSpecs
{
    private static readonly (string File, int Lines)[] Files =
    [
        .. Checkout
            .Sources(".cs", ".razor", ".ts")
            .Select(f => (Checkout.Short(f), File.ReadLines(f).Count()))
            .OrderByDescending(f => f.Item2),
    ];

    [Fact]
    public void No_file_is_over_400_lines() => Assert.DoesNotContain(Files, f => f.Lines > 400);

    [Fact]
    public void Nine_files_in_ten_are_under_150_lines()
    {
        var longer = Files.Where(f => f.Lines >= 150).ToArray();

        Assert.True(
            longer.Length <= Files.Length / 10,
            $"{longer.Length} of {Files.Length} files have 150 lines or more: {string.Join(", ", longer)}"
        );
    }

    [Fact]
    public void The_median_file_has_at_most_50_lines() => Assert.InRange(Files[Files.Length / 2].Lines, 1, 50);

    [Fact]
    public void The_kernel_stays_small()
    {
        var kernel = Files.Where(f => f.File.StartsWith(Path.Combine("src", "TongKet.Kernel"), StringComparison.Ordinal)).Sum(f => f.Lines);

        Assert.InRange(kernel, 1, 2_500);
    }
}
