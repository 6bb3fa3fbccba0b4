using Spectre.Console;

namespace TongKet.Cli.Demo;

/// <summary>Where the demo is.</summary>
internal interface IDemoProgress
{
    /// <summary>A new stage of so many parts begins.</summary>
    void Step(string name, int parts);

    /// <summary>One part is done.</summary>
    void Advance();
}

/// <summary>A bar for each stage, with what it does now and how long it still takes.</summary>
internal sealed class ConsoleProgress(ProgressContext context) : IDemoProgress
{
    private ProgressTask? _stage;

    public void Step(string name, int parts) => _stage = context.AddTask(Markup.Escape(name), maxValue: parts);

    public void Advance() => _stage?.Increment(1);

    /// <summary>Runs work under the bar.</summary>
    public static Task<T> RunAsync<T>(Func<IDemoProgress, Task<T>> work) =>
        AnsiConsole
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ConsoleProgress(context)));
}
