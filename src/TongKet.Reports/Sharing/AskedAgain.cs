using Microsoft.AspNetCore.Http;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Web;

namespace TongKet.Reports.Sharing;

/// <summary>A request for a section that was not taken: the section's page again, its panel open with what was chosen and typed.</summary>
internal static class AskedAgain
{
    private const int Longest = 500;

    /// <summary>What the page says at the field; null for what is not about a field.</summary>
    public static string? WordsOf(string? code) => Fields.FirstOrDefault(p => p.Code == code)?.Message;

    /// <summary>Whether the fault is in the person rather than in the day.</summary>
    public static bool IsPerson(string? code) => code == ReportProblems.NoColleague.Code;

    private static Problem[] Fields => [ReportProblems.DayUnreadable, ReportProblems.DeadlineInPast, ReportProblems.NoColleague];

    /// <summary>Goes back to the panel.</summary>
    public static IResult Answer(HttpContext http, string page, IFormCollection form, Problem problem)
    {
        Flash.Set(http, new FlashMessage(problem.Message, IsRefusal: true));
        var kept = new QueryString()
            .Add("nho-sai", problem.Code)
            .Add("nho-nguoi", Short(form["nguoi"].ToString()))
            .Add("nho-han", Short(form["han"].ToString()))
            .Add("nho-loi", Short(form["loi-nhan"].ToString()));
        return Results.LocalRedirect($"{page}&{kept.Value![1..]}#nho");
    }

    private static string Short(string typed) => typed.Length <= Longest ? typed : typed[..Longest];
}
