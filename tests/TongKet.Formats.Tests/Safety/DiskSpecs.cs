using TongKet.Formats.Programs;

namespace TongKet.Formats.Tests.Safety;

/// <summary>What other programs may write.</summary>
public sealed class DiskSpecs
{
    [Fact(SkipUnless = nameof(HasShell), Skip = "no /bin/sh")]
    public async Task A_program_cannot_fill_the_disk()
    {
        using var folder = new TemporaryFolder();
        var call = new ProgramCall("dd", "if=/dev/zero", "of=filled", "bs=1", "count=1", $"seek={ProgramCall.LargestFile + 1}")
        {
            Folder = folder.FullName,
        };

        var run = await ExternalProgram.RunAsync(call, TestContext.Current.CancellationToken);

        Assert.False(run.IsWell);
    }

    public static bool HasShell => File.Exists("/bin/sh");
}
