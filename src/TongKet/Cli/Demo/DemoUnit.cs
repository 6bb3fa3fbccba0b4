using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>One unit on its way: writes, has it approved, sends; the owner accepts, or returns it once.</summary>
internal sealed class DemoUnit(
    IServiceProvider services,
    DemoClock clock,
    DemoOffice office,
    DemoOffice owner,
    ParticipantId place,
    DemoWriter writer,
    DemoTally tally
)
{
    private IReports Reports => services.GetRequiredService<IReports>();

    public async Task<Problem?> ReportAsync(int number, DemoConduct conduct, DateOnly deadline, int daysBefore, CancellationToken ct)
    {
        if (conduct is DemoConduct.Missing)
        {
            return null;
        }

        clock.GoTo(conduct is DemoConduct.Late ? deadline.AddDays(2) : deadline.AddDays(-daysBefore));
        var (report, refusal) = await SendAsync(number, version: 1, ct);
        if (refusal is not null || report is not { } id)
        {
            return refusal;
        }

        if (conduct is DemoConduct.Late)
        {
            tally.WasLate();
        }

        if (conduct is DemoConduct.ReturnedOnce)
        {
            var returned = await Reports.ReturnAsync(id, "Đề nghị bổ sung số liệu và làm rõ kết quả.", null, owner.Leader, ct);
            if (!returned.Succeeded)
            {
                return Refused("Trả lại báo cáo", returned.Problem);
            }

            tally.WasReturned();
            (_, refusal) = await SendAsync(number, version: 2, ct);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        var accepted = await Reports.AcceptAsync(id, owner.Leader, ct);
        return accepted.Succeeded ? null : Refused("Tiếp nhận báo cáo", accepted.Problem);
    }

    private async Task<(ReportId?, Problem?)> SendAsync(int number, int version, CancellationToken ct)
    {
        var content = writer.Write(office.Organization.Name, number, version);
        var opened = await Reports.OpenAsync(place, office.Specialist, ct);
        if (!opened.Succeeded)
        {
            return (null, Refused("Mở báo cáo", opened.Problem));
        }

        var id = opened.Value;
        (string Step, ActingUser Who, Func<ActingUser, Task<Problem?>> Take)[] steps =
        [
            (
                "Soạn báo cáo",
                office.Specialist,
                async who => (await Reports.FillAsync(id, content.Sections, content.Figures, who, ct)).Problem
            ),
            ("Trình duyệt", office.Specialist, async who => (await Reports.AskApprovalAsync(id, who, ct)).Problem),
            ("Duyệt báo cáo", office.Leader, async who => (await Reports.ApproveAsync(id, who, ct)).Problem),
            ("Nộp báo cáo", office.Clerk, async who => (await Reports.SendAsync(id, Key(version), null, who, ct)).Problem),
        ];
        foreach (var (step, who, take) in steps)
        {
            if (await take(who) is { } problem)
            {
                return (null, Refused(step, problem));
            }
        }

        tally.Sent(place, content);
        return (id, null);
    }

    // One key sends once; each version has its own.
    private Guid Key(int version)
    {
        var bytes = place.Value.ToByteArray();
        bytes[0] ^= (byte)version;
        return new Guid(bytes);
    }

    private Problem Refused(string step, Problem problem) => DemoProblems.Refused($"{step} của {office.Organization.Name}", problem);
}
