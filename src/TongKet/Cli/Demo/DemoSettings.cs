namespace TongKet.Cli.Demo;

/// <summary>What the demo was asked for.</summary>
internal sealed record DemoSettings(FileInfo? Directive, int Units, int Seed, DirectoryInfo Out)
{
    public const int MostUnits = 2_000;
}
