using System.CommandLine;
using System.CommandLine.Invocation;
using TongKet.Cli.Help;

namespace TongKet.Cli;

/// <summary>The command line: one executable for the server and for work without it.</summary>
public static class CommandLine
{
    // As usual on the command line for arguments that cannot be understood.
    private const int Misunderstood = 2;

    /// <summary>Runs what the arguments say; without any, shows what can be said.</summary>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Console.Out, Console.Error);

    /// <inheritdoc cref="RunAsync(string[])"/>
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = HelpPage.Use(
            new RootCommand("TongKet: từ văn bản chỉ đạo đến báo cáo tổng hợp.")
            {
                ServeCommand.Create(),
                ExtractCommand.Create(),
                CheckCommand.Create(),
                MapReportCommand.Create(),
                Demo.DemoCommand.Create(),
                Auditing.AuditCommand.Create(),
            }
        );
        var parsed = root.Parse(args is [] ? ["--help"] : args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var message in ParseMessages.Of(parsed))
            {
                await error.WriteLineAsync(message);
            }

            return Misunderstood;
        }

        // Stopping waits for running requests and for PostgreSQL to write everything; cut short, it would be left behind.
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                ProcessTerminationTimeout = TimeSpan.FromSeconds(45),
                Output = output,
                Error = error,
            }
        );
    }
}
