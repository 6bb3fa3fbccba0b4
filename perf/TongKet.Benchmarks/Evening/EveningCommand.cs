using System.CommandLine;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Serving;

namespace TongKet.Benchmarks.Evening;

/// <summary><c>deadline-evening</c> on the command line.</summary>
internal static class EveningCommand
{
    public static Command Create()
    {
        var people = Number("--people", "People who write at once", 500);
        var submissions = Number("--submissions", "Reports that are sent; 3321 in 10 minutes for the whole evening", 670);
        var seconds = Number("--seconds", "Seconds of saving alone, with and without pauses", 40);
        var reviewers = Number("--reviewers", "People who watch the board", 5);
        var minutes = new Option<double>("--minutes")
        {
            Description = "Minutes in which they are sent; fewer submissions in less time keep the rate",
            DefaultValueFactory = _ => 2,
        };
        var pause = new Option<double>("--pause")
        {
            Description = "Seconds between two saves of one person",
            DefaultValueFactory = _ => 10,
        };
        var program = new Option<FileInfo>("--program")
        {
            Description = "The published program that ./run starts (artifacts/program/tongket.dll); else the one built with this",
        };
        var command = new Command(
            "deadline-evening",
            "Hundreds write and thousands send while both servers are killed; nothing may be lost"
        )
        {
            people,
            submissions,
            seconds,
            reviewers,
            minutes,
            pause,
            program,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                ServerChild.Program = parsed.GetValue(program)?.FullName ?? ServerChild.Program;
                Output.Machine();
                var began = Watch.Start();
                await Evening.RunAsync(
                    new EveningSettings(
                        parsed.GetValue(people),
                        parsed.GetValue(submissions),
                        parsed.GetValue(minutes),
                        parsed.GetValue(seconds),
                        parsed.GetValue(pause),
                        parsed.GetValue(reviewers)
                    ),
                    ct
                );
                Output.Line($"Whole run: {began.Elapsed.TotalSeconds:0} s. Load average afterwards: {Output.Load()}.");
            }
        );
        return command;
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };
}
