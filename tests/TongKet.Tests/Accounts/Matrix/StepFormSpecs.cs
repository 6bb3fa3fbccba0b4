using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

public sealed class StepFormSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
    [Theory]
    [InlineData("launcher", Role.Specialist, "/bao-cao/@report/tra-lai", "Lý do, cần bổ sung gì", "Hạn mới (nếu cần")]
    [InlineData("sibling", Role.Leader, "/bao-cao/@sibling-report/tra-lai-soan", "Lý do, cần sửa gì", "Hạn nội bộ (nếu cần")]
    public async Task A_refused_form_stands_in_the_shell_with_its_own_words(
        string office,
        Role role,
        string path,
        string reason,
        string day
    )
    {
        var page = await RefusedAsync(office, role, path, [new("ly-do", "Bổ sung phụ lục"), new("han", "32/13/2026"), new("lan", "1")]);

        Assert.Contains("class=\"tk-menu", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"icon\"", page, StringComparison.Ordinal);
        Assert.Contains($"<label class=\"form-label\">{reason}<textarea", page, StringComparison.Ordinal);
        Assert.Contains($"<label class=\"form-label\">{day}", page, StringComparison.Ordinal);
        Assert.Contains("name=\"han\" value=\"32/13/2026\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_refuses_more_time_without_a_reason_is_asked_for_the_reason_only()
    {
        var page = await RefusedAsync(
            "launcher",
            Role.Specialist,
            "/dot-tong-ket/noi/@participant/tra-loi-gia-han",
            [new("viec", "tu-choi"), new("ngay", "30/11/2026"), new("ly-do", "")]
        );

        Assert.Contains("Ý kiến (bắt buộc khi không đồng ý)<textarea", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"ngay\" value=\"30/11/2026\">", page, StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(string office, Role role, string path, KeyValuePair<string, string>[] fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Seeds.Filled(path), UriKind.Relative))
        {
            Content = content,
        };
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await site.AskAsync(office, role, request);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Chưa gửi được", page, StringComparison.Ordinal);
        return page;
    }

    [Fact]
    public async Task A_deadline_that_cannot_be_read_does_not_cost_the_reason()
    {
        using var content = new FormUrlEncodedContent([new("ly-do", "Bổ sung phụ lục số liệu"), new("han", "thứ sáu"), new("lan", "1")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/bao-cao/{site.Seeds["report"]}/tra-lai", UriKind.Relative))
        {
            Content = content,
        };
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));

        using var answer = await site.AskAsync("launcher", Role.Specialist, request);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Không đọc được hạn.", page, StringComparison.Ordinal);
        Assert.Contains("name=\"ly-do\">\nBổ sung phụ lục số liệu</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"han\" value=\"thứ sáu\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_of_the_sending_address_opens_the_report()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/bao-cao/{site.Seeds["report"]}/gui", UriKind.Relative));

        using var answer = await site.AskAsync("unit", Role.Specialist, request);

        Assert.Equal($"/bao-cao/{site.Seeds["report"]}/xem", answer.Headers.Location?.OriginalString);
    }
}
