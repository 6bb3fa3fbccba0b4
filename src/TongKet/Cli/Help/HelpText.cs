using System.CommandLine;

namespace TongKet.Cli.Help;

/// <summary>How commands and options are named on the help page.</summary>
internal static class HelpText
{
    /// <summary>"tongket extract &lt;TỆP&gt;... [tùy chọn]".</summary>
    public static string Usage(Command command) =>
        command is RootCommand ? "tongket LỆNH [tùy chọn]" : $"tongket {Named(command)}{(command.Options.Count > 0 ? " [tùy chọn]" : "")}";

    /// <summary>The command with what it needs.</summary>
    public static string Named(Command command) =>
        string.Join(
            ' ',
            [command.Name, .. command.Arguments.Select(a => $"<{a.HelpName ?? a.Name}>{(a.Arity.MaximumNumberOfValues > 1 ? "..." : "")}")]
        );

    /// <summary>The options, those of the program behind the command's own, with defaults and what must be given.</summary>
    public static IEnumerable<(string Name, string Words)> Options(Command command) =>
        command
            .Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive))
            .Select(o => (Named(o), Words(o)));

    private static string Named(Option option) =>
        string.Join(", ", [.. option.Aliases.Where(a => a is "-h"), option.Name]) + (option.HelpName is { } value ? $" {value}" : "");

    private static string Words(Option option) => option.Description + (option.Required ? " (bắt buộc)" : "");
}
