using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TongKet.Cli.Help;

/// <summary>The help of a command in Vietnamese; the library's own headings are English.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    /// <summary>Puts the page in the place of the library's own and names the options that the library adds.</summary>
    public static RootCommand Use(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpPage();
                    help.Description = "Xem trợ giúp";
                    break;
                case VersionOption version:
                    version.Description = "Xem phiên bản";
                    break;
            }
        }

        return root;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Cách dùng: {HelpText.Usage(command)}");
        Section(output, "Lệnh", command.Subcommands.Select(c => (HelpText.Named(c), c.Description ?? "")));
        Section(output, "Tham số", command.Arguments.Select(a => ($"<{a.HelpName ?? a.Name}>", a.Description ?? "")));
        Section(output, "Tùy chọn", HelpText.Options(command));
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Xem riêng một lệnh: tongket LỆNH --help");
        }

        return 0;
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string Words)> rows)
    {
        var list = rows.ToList();
        var width = list.Select(r => r.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var (row, first) in list.Select((r, i) => (r, i == 0)))
        {
            output.Write(first ? $"\n{title}:\n" : "");
            output.WriteLine($"  {row.Name.PadRight(width)}  {row.Words}".TrimEnd());
        }
    }
}
