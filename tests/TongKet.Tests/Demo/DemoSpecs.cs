using System.Text.Json;
using TongKet.Tests.Hosting;

namespace TongKet.Tests.Demo;

/// <summary>The demo as a process of its own, since it makes and removes a database of its own.</summary>
public sealed class DemoSpecs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demo-specs-");

    [Fact]
    public async Task Twelve_units_go_the_whole_road_and_everything_agrees()
    {
        var before = LeftBehind();

        var (code, said) = await RunAsync("--units", "12", "--seed", "7", "--out", _folder.FullName);

        Assert.True(code == 0, said);
        var summary = Summary(_folder);
        Assert.Equal(
            (12, 11, 1, 1),
            (
                summary.GetProperty("units").GetInt32(),
                summary.GetProperty("submitted").GetInt32(),
                summary.GetProperty("late").GetInt32(),
                summary.GetProperty("missing").GetInt32()
            )
        );
        Assert.True(summary.GetProperty("figures").GetArrayLength() > 0);
        Assert.True(new FileInfo(Path.Combine(_folder.FullName, "consolidated.docx")).Length > 5_000);
        Assert.Equal(before, LeftBehind());
    }

    [Fact]
    public async Task The_same_seed_tells_the_same_story_and_another_seed_another()
    {
        var (one, two, other) = (_folder.CreateSubdirectory("1"), _folder.CreateSubdirectory("2"), _folder.CreateSubdirectory("3"));
        await RunAsync("--units", "3", "--seed", "5", "--out", one.FullName);
        await RunAsync("--units", "3", "--seed", "5", "--out", two.FullName);
        await RunAsync("--units", "3", "--seed", "6", "--out", other.FullName);

        Assert.Equal(Bytes(one, "summary.json"), Bytes(two, "summary.json"));
        Assert.Equal(Bytes(one, "consolidated.docx"), Bytes(two, "consolidated.docx"));
        Assert.NotEqual(Bytes(one, "consolidated.docx"), Bytes(other, "consolidated.docx"));
    }

    [Fact]
    public async Task A_directive_without_an_outline_is_refused_before_anything_starts()
    {
        var paper = Path.Combine(_folder.FullName, "thong-bao.txt");
        await File.WriteAllTextAsync(
            paper,
            "THÔNG BÁO\nVề lịch làm việc tuần tới của cơ quan.\nCơ quan nghỉ sáng thứ Hai.\n",
            TestContext.Current.CancellationToken
        );

        var (code, said) = await RunAsync("--directive", paper, "--out", _folder.CreateSubdirectory("out").FullName);

        Assert.Equal(1, code);
        Assert.Contains("không có đề cương", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "out", "summary.json")));
    }

    [Fact]
    public async Task Stopped_halfway_it_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs an interrupt signal");
        var before = LeftBehind();
        await using var demo = ServerProcess.Run("demo", "--units", "300", "--out", _folder.FullName);
        for (var i = 0; i < 200 && LeftBehind() == before; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        var code = await demo.InterruptAsync();

        Assert.NotEqual(0, code);
        Assert.Equal(before, LeftBehind());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        await using var demo = ServerProcess.Run(["demo", .. arguments]);
        var code = await demo.ExitCodeAsync();
        return (code, demo.Said);
    }

    private static int LeftBehind() => Directory.GetDirectories(Path.GetTempPath(), "tongket-demo-*").Length;

    private static JsonElement Summary(DirectoryInfo folder) => JsonSerializer.Deserialize<JsonElement>(Bytes(folder, "summary.json"));

    private static byte[] Bytes(DirectoryInfo folder, string name) => File.ReadAllBytes(Path.Combine(folder.FullName, name));
}
