using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

public sealed class StepFormSpecs(MatrixSite site) : IClassFixture<MatrixSite>
{
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
        Assert.Contains("Không đọc được hạn mới", page, StringComparison.Ordinal);
        Assert.Contains("name=\"ly-do\">\nBổ sung phụ lục số liệu</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"han\">\nthứ sáu</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_of_the_sending_address_opens_the_report()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/bao-cao/{site.Seeds["report"]}/gui", UriKind.Relative));

        using var answer = await site.AskAsync("unit", Role.Specialist, request);

        Assert.Equal($"/bao-cao/{site.Seeds["report"]}/xem", answer.Headers.Location?.OriginalString);
    }
}
