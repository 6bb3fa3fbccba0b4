using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reports.Sending;

namespace TongKet.Reports.Series;

/// <summary>The standing version of a report, with what it says.</summary>
internal sealed record SentPaper(Submission Sent, FrozenReport Paper);

/// <summary>A form in a report that was sent.</summary>
internal sealed record SentForm(SentPaper Paper, FrozenForm Form)
{
    public OrganizationId Office => Paper.Sent.Organization;

    public string Period => Paper.Paper.Title;

    public DateOnly Day => Paper.Sent.SentAt.VietnamDate;
}
