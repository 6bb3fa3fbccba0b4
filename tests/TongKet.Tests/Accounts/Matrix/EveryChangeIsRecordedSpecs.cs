using Npgsql;
using TongKet.Accounts.Auditing;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>Whatever a request changed, the log has grown by it; the exceptions are named with their reasons.</summary>
public sealed class EveryChangeIsRecordedSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    private const string Bench = "/dot-tong-ket/@review/tong-hop";

    // One after another, as the work goes; each finds what the one before left.
    private static readonly (string Office, Role Role, string Address, string Form)[] Steps =
    [
        ("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/muc/@empty-section", "html=<p>Viết</p>&phien-ban=0&viec=xong"),
        ("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/so-lieu/@section", "s_@indicator=Value&v_@indicator=5&n_@indicator=1"),
        ("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/nhap/@sibling-import", "d_0=@section"),
        ("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/khoi-phuc/@sibling-version", ""),
        ("sibling", Role.Specialist, "POST /bao-cao/@sibling-report/trinh-duyet", "van-trinh=1"),
        ("sibling", Role.Leader, "POST /bao-cao/@sibling-report/tra-lai-soan", "ly-do=Bổ sung"),
        ("launcher", Role.Specialist, "POST /bao-cao/mo/@launcher-place", ""),
        ("launcher", Role.Specialist, "POST /dot-tong-ket/tao", "from=@review"),
        ("launcher", Role.Specialist, "POST /dot-tong-ket/@review/chi-dao/soan", "loai=HD"),
        ("launcher", Role.Specialist, "POST /dot-tong-ket/@review/chi-dao/khoi-phuc/@directive-version", ""),
        ("launcher", Role.Specialist, $"POST {Bench}/chon", "viec=de-lai&ly-do=Thừa&y=@open"),
        ("launcher", Role.Specialist, $"POST {Bench}/xem-lai/@aside", ""),
        ("launcher", Role.Specialist, $"POST {Bench}/doan/@passage/sua", "loi=Sửa&phien-ban=1"),
        ("launcher", Role.Specialist, $"POST {Bench}/viet", "muc=@section&loi=Viết"),
        ("launcher", Role.Specialist, $"POST {Bench}/lay-het", ""),
        ("unit", Role.Specialist, "POST /nhiem-vu/@assignment/tien-do", "status=InProgress&note=Đang làm"),
        ("unit", Role.Administrator, "POST /quan-tri/vai-tro", "office=@unit-office&userName=ai.do&name=Ai&role=Clerk&from=2026-01-01"),
        ("unit", Role.Administrator, "POST /quan-tri/vai-tro/@membership/mat-khau", ""),
        ("unit", Role.Administrator, "POST /quan-tri/an-toan", "role=Clerk"),
        ("launcher", Role.Administrator, "POST /to-chuc/nhap/@launcher-list", ""),
        ("launcher", Role.Administrator, "POST /to-chuc/nhom/@launcher-group/bo", ""),
        ("launcher", Role.Administrator, "POST /to-chuc/nhom", "name=Nhóm&kinds=PartyCommittee"),
        ("unit", Role.Specialist, "POST /bao-cao/@report/sua-doi", ""),
        ("unit", Role.Specialist, "POST /bao-cao/@report/trinh-duyet", "van-trinh=1"),
        ("unit", Role.Leader, "POST /bao-cao/@report/duyet", ""),
    ];

    // In this order: what everybody may ask takes away what the steps need.
    [Fact]
    public async Task Each_change_leaves_an_entry()
    {
        await StepsAsync();
        await AllAsync();
    }

    private async Task StepsAsync()
    {
        foreach (var (office, role, address, form) in Steps)
        {
            var (method, path) = (address.Split(' ')[0], site.Seeds.Filled(address.Split(' ')[1]));
            using var request = Asked.Request(method, path, site.Seeds.Filled(form));
            var (changed, recorded, status) = await DoAsync(() => site.AskAsync(office, role, request));

            Assert.True(changed, $"{address} changed nothing ({status})");
            Assert.True(recorded, $"{address} left no entry");
        }
    }

    private async Task AllAsync()
    {
        foreach (var endpoint in site.Endpoints.Where(e => !AuditNet.Exceptions.ContainsKey($"{e.Method} {e.Route}")))
        {
            var draft = endpoint.Rules.Any(r => r.Resource == "draft");
            var (changed, recorded, _) = await DoAsync(() => Way.InAsync(site, endpoint));
            if (changed && !recorded)
            {
                // What an event of the step before did in the background is not this endpoint's; when all is delivered it is asked again.
                (changed, recorded, _) = await DoAsync(() => Way.InAsync(site, endpoint));
            }

            // A draft is made for the question itself, past the web.
            Assert.True(!changed || recorded || draft, $"{endpoint.Method} {endpoint.Route} left no entry");
        }
    }

    [Fact]
    public void Each_exception_is_still_there() =>
        Assert.Empty(AuditNet.Exceptions.Keys.Except(site.Endpoints.Select(e => $"{e.Method} {e.Route}")));

    private async Task<(bool Changed, bool Recorded, int Status)> DoAsync(Func<Task<HttpResponseMessage>> ask)
    {
        await site.Seeds.DrainAsync(TestContext.Current.CancellationToken);
        var (before, entries) = (await DataPrint.OfAsync(site.Source), await EntriesAsync());
        using var answer = await ask();
        return (!before.SequenceEqual(await DataPrint.OfAsync(site.Source)), await EntriesAsync() > entries, (int)answer.StatusCode);
    }

    private async Task<long> EntriesAsync()
    {
        await using var command = site.Source.CreateCommand("select count(*) from accounts_audit_entry");
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
