using System.CommandLine;
using System.CommandLine.Parsing;

namespace TongKet.Cli.Help;

/// <summary>What is wrong with a command line, in Vietnamese, with what to do.</summary>
internal static class ParseMessages
{
    /// <summary>In front of what our own checks say: the library's messages are English and are said anew.</summary>
    public const string Ours = "tongket: ";

    /// <summary>One sentence for each fault.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var messages = parsed.Errors.Select(e => Of(e, parsed)).Distinct().ToList();
        return
        [
            .. messages,
            $"Xem cách dùng: tongket {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help",
        ];
    }

    private static string Of(ParseError error, ParseResult parsed) =>
        error.SymbolResult switch
        {
            _ when error.Message.StartsWith(Ours, StringComparison.Ordinal) => error.Message[Ours.Length..],
            _ when parsed.UnmatchedTokens.Count > 0 => Unknown(parsed.UnmatchedTokens[0]),
            OptionResult { Tokens.Count: 0 } option => $"Thiếu {option.Option.Name}{Value(option.Option)}.",
            OptionResult option => $"Giá trị \"{option.Tokens[0].Value}\" của {option.Option.Name} không đúng.",
            ArgumentResult { Tokens.Count: 0 } argument => $"Thiếu {argument.Argument.HelpName ?? argument.Argument.Name}.",
            ArgumentResult { Parent: OptionResult of } argument =>
                $"Giá trị \"{argument.Tokens[0].Value}\" của {of.Option.Name} không đúng.",
            ArgumentResult argument => $"Giá trị \"{argument.Tokens[0].Value}\" không đúng.",
            CommandResult { Command: RootCommand } => "Hãy cho biết làm việc gì: thiếu tên lệnh.",
            _ => Missing(parsed),
        };

    private static string Unknown(string token) =>
        token.StartsWith('-') ? $"Không có tùy chọn \"{token}\"." : $"Không có lệnh hoặc tham số \"{token}\".";

    // The library tells what is missing only in its own words.
    private static string Missing(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var options = command
            .Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true })
            .Select(o => o.Name + Value(o));
        var arguments = command.Arguments.Where(a => parsed.GetResult(a) is null or { Tokens.Count: 0 }).Select(a => a.HelpName ?? a.Name);
        return $"Thiếu {string.Join(", ", arguments.Concat(options))}.";
    }

    private static string Value(Option option) => option.HelpName is { } name ? $" {name}" : "";
}
