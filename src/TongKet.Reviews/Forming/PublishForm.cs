using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>Makes what was worked on the form that units answer: in place while nobody answers yet, as a new version with an old → new map after launch.</summary>
internal sealed class PublishForm(IAudit audit, TimeProvider clock)
{
    /// <param name="db">The caller's context, which saves.</param>
    /// <param name="form">The form.</param>
    /// <param name="launched">Whether units have been asked.</param>
    /// <param name="moved">For lines that went away: where their values go, or nothing.</param>
    /// <param name="who">Who does it.</param>
    public Problem? Handle(TongKetDb db, ReviewForm form, bool launched, FormMap moved, ActingUser who)
    {
        var work = form.Shown;
        var (layout, faults) = FormLayout.Of(work.Form);
        if (layout is null)
        {
            return ReviewProblems.FormFaulty(faults[0].Message, faults.Count);
        }

        var first = form.Version == 0;
        if (first || launched)
        {
            form.Version++;
            db.Add(
                new ReviewFormVersion
                {
                    Form = form.Id,
                    Version = form.Version,
                    Definition = work.Form,
                    Map = first ? FormMap.Same : Map(form.Definition!, work, moved),
                    At = clock.GetUtcNow(),
                    ByName = who.Name,
                }
            );
        }

        form.Definition = work.Form;
        form.Work = null;
        audit.Record(db, who, "review.form-published", form.Review.Value, $"{form.Definition.FullTitle}, phiên bản {form.Version}");
        return null;
    }

    private static FormMap Map(StatisticalForm old, FormWork work, FormMap moved) =>
        new(
            Lines(old.Rows, [.. work.Form.Rows.Zip(work.Rows)], moved.Rows),
            Lines(old.Columns, [.. work.Form.Columns.Zip(work.Columns)], moved.Columns)
        );

    // A line that is still there takes its values along under its new code; one that went gives them where the person says, or nowhere.
    private static Dictionary<string, string> Lines(
        IReadOnlyList<FormLine> old,
        IReadOnlyList<(FormLine Line, string Was)> now,
        IReadOnlyDictionary<string, string> moved
    )
    {
        var kept = now.Where(n => n.Was.Length > 0).GroupBy(n => n.Was).ToDictionary(g => g.Key, g => g.First().Line.Code);
        var codes = now.Select(n => n.Line.Code).ToHashSet();
        return old.Select(l => (Old: l.Code, New: kept.GetValueOrDefault(l.Code) ?? Moved(l.Code)))
            .Where(m => m.Old != m.New)
            .ToDictionary(m => m.Old, m => m.New);

        string Moved(string code) => moved.GetValueOrDefault(code) is { } to && codes.Contains(to) ? to : "";
    }
}
