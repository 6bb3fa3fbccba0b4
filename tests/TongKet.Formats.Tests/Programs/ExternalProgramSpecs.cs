using System.Diagnostics;
using System.Text;
using TongKet.Formats.Programs;

namespace TongKet.Formats.Tests.Programs;

public sealed class ExternalProgramSpecs
{
    public ExternalProgramSpecs() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs the programs of a Unix system");

    [Fact]
    public async Task What_goes_in_comes_out_and_arguments_are_read_by_no_shell()
    {
        var echoed = await RunAsync(new ProgramCall("cat", "-") { Input = "Kính gửi"u8.ToArray() });
        var printed = await RunAsync(new ProgramCall("printf", "%s", "$(id); `id` 'x' \"y\" -v"));

        Assert.Equal("Kính gửi", Encoding.UTF8.GetString(echoed.Output!));
        Assert.Equal("$(id); `id` 'x' \"y\" -v", Encoding.UTF8.GetString(printed.Output!));
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_no_exception() =>
        Assert.Equal(ProgramEnd.Missing, (await RunAsync(new ProgramCall("tongket-no-such-program"))).End);

    [Fact]
    public async Task A_program_over_its_time_is_ended_with_its_children()
    {
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        var script = $"sh -c 'sleep 3; echo late > {folder.File("late")}' & wait";

        var run = await RunAsync(new ProgramCall("sh", "-c", script) { Time = TimeSpan.FromMilliseconds(300) });
        await Task.Delay(4000, TestContext.Current.CancellationToken);

        Assert.Equal(ProgramEnd.TooSlow, run.End);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 40);
        Assert.False(File.Exists(folder.File("late")));
    }

    [Fact]
    public async Task A_program_that_writes_without_end_is_ended()
    {
        Assert.Equal(ProgramEnd.TooMuch, (await RunAsync(new ProgramCall("yes") { OutputBytes = 1 << 20 })).End);

        var complainer = await RunAsync(new ProgramCall("sh", "-c", "yes 2>/dev/null | head -c 3000000 >&2; exit 3"));
        Assert.Equal((ProgramEnd.Finished, 3), (complainer.End, complainer.ExitCode));
        Assert.InRange(complainer.Complaints.Length, 1, 10_000);
    }

    [Fact]
    public async Task A_program_gets_no_more_memory_than_it_may_take()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux holds a child to its address space");
        // awk doubles one string until the system says no.
        var hungry = new ProgramCall("awk", "BEGIN { s = \"0123456789abcdef\"; for (i = 0; i < 27; i++) s = s s; print length(s) }");

        var run = await RunAsync(hungry with { MemoryBytes = 200L << 20 });

        Assert.False(run.IsWell);
    }

    private static Task<ProgramRun> RunAsync(ProgramCall call) => ExternalProgram.RunAsync(call, TestContext.Current.CancellationToken);
}
