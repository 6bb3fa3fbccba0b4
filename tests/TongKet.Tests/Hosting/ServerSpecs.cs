using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace TongKet.Tests.Hosting;

public sealed class ServerSpecs : IDisposable
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), "tongket-server-" + Guid.CreateVersion7().ToString("N"));

    [Fact]
    public async Task Ctrl_C_stops_the_program_and_its_PostgreSQL()
    {
        await using var server = ServerProcess.Run("serve", "--data", _data, "--port", "0");
        await server.AddressAsync();
        var postgres = PostgresPid();

        Assert.Equal(0, await server.InterruptAsync());

        Assert.False(IsAlive(postgres));
    }

    [Fact]
    public async Task After_a_kill_the_next_start_recovers_and_leaves_no_second_PostgreSQL_behind()
    {
        await using (var first = ServerProcess.Run("serve", "--data", _data, "--port", "0"))
        {
            await first.AddressAsync();
            await first.KillAsync();
        }

        var orphan = PostgresPid();
        Assert.True(IsAlive(orphan), "the PostgreSQL of a killed program lives on; that is the case this test is about");

        await using var second = ServerProcess.Run("serve", "--data", _data, "--port", "0");
        await AnswersAsync(await second.AddressAsync());
        Assert.False(IsAlive(orphan));
        await second.InterruptAsync();
    }

    [Fact]
    public async Task A_PostgreSQL_that_we_did_not_start_is_named_and_left_alone()
    {
        await using (var first = ServerProcess.Run("serve", "--data", _data, "--port", "0"))
        {
            await first.AddressAsync();
            await first.KillAsync();
        }

        var foreign = PostgresPid();
        await File.WriteAllTextAsync(Path.Combine(_data, "postgres.owner"), "1", TestContext.Current.CancellationToken);

        await using var second = ServerProcess.Run("serve", "--data", _data, "--port", "0");

        Assert.Equal(1, await second.ExitCodeAsync());
        Assert.Contains($"tiến trình {foreign}", second.Said, StringComparison.Ordinal);
        Assert.True(IsAlive(foreign));
        using var process = Process.GetProcessById(foreign);
        process.Kill();
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_says_so()
    {
        await using var first = ServerProcess.Run("serve", "--data", _data, "--port", "0");
        await first.AddressAsync();

        await using var second = ServerProcess.Run("serve", "--data", _data, "--port", "0");

        Assert.Equal(1, await second.ExitCodeAsync());
        Assert.Contains("Đang có một TongKet khác chạy trên thư mục", second.Said, StringComparison.Ordinal);
        await first.InterruptAsync();
    }

    [Fact]
    public async Task A_taken_port_is_said_before_anything_is_started()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await using var server = ServerProcess.Run("serve", "--data", _data, "--port", port);

        Assert.Equal(1, await server.ExitCodeAsync());
        Assert.Contains($"Cổng {port} đang có chương trình khác dùng", server.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_data));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        Directory.CreateDirectory(_data);
        var file = Path.Combine(_data, "a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await using var server = ServerProcess.Run("serve", "--data", Path.Combine(file, "below"), "--port", "0");

        Assert.Equal(1, await server.ExitCodeAsync());
        Assert.Contains("Không ghi được vào thư mục", server.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "Chuỗi --connection không đọc được")]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Password=y;Timeout=5", "Không kết nối được PostgreSQL")]
    public async Task A_connection_that_leads_nowhere_is_named(string connection, string said)
    {
        await using var server = ServerProcess.Run("serve", "--data", _data, "--port", "0", "--connection", connection);

        Assert.Equal(1, await server.ExitCodeAsync());
        Assert.Contains(said, server.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", server.Said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private static async Task AnswersAsync(string address)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(address + "/dang-nhap"), TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode < 500, $"the server answered {response.StatusCode}");
    }

    private int PostgresPid() =>
        int.Parse(File.ReadLines(Path.Combine(_data, "postgres", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private static bool IsAlive(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
