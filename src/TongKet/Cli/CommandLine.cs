using System.CommandLine;

namespace TongKet.Cli;

/// <summary>The command line: one executable for the server and for work without it.</summary>
public static class CommandLine
{
    /// <summary>Runs what the arguments say; without any, the server with sample data.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("TongKet: từ văn bản chỉ đạo đến báo cáo tổng hợp.")
        {
            ServeCommand.Create(),
            ExtractCommand.Create(),
            CheckCommand.Create(),
            MapReportCommand.Create(),
            Demo.DemoCommand.Create(),
        };
        // Stopping waits for running requests and for PostgreSQL to write everything; cut short, it would be left behind.
        return root.Parse(args is [] ? ["serve", "--sample"] : args)
            .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(45) });
    }
}
