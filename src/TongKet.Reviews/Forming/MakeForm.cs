using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>Lays new forms down: one that holds together stands at once, another waits to be put right.</summary>
internal sealed class MakeForm(IDatabase database, PublishForm publish, TimeProvider clock)
{
    private const int Most = 60;

    private static readonly StatisticalForm Blank = new(
        "",
        "Biểu thống kê",
        [new FormLine("A", "Số liệu")],
        [new FormLine("1", "Chỉ tiêu 1") { Label = "1" }]
    );

    public Task<Outcome<IReadOnlyList<FormId>>> BlankAsync(ReviewId review, ActingUser who, CancellationToken ct) =>
        HandleAsync(review, [Blank], who, ct);

    public async Task<Outcome<IReadOnlyList<FormId>>> HandleAsync(
        ReviewId review,
        IReadOnlyList<StatisticalForm> forms,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var made = await AddAsync(db, review, forms, who, ct);
        if (made.Succeeded)
        {
            await db.SaveChangesAsync(ct);
        }

        return made;
    }

    /// <summary>The same in the caller's transaction, which saves.</summary>
    public async Task<Outcome<IReadOnlyList<FormId>>> AddAsync(
        TongKetDb db,
        ReviewId review,
        IReadOnlyList<StatisticalForm> forms,
        ActingUser who,
        CancellationToken ct
    )
    {
        var there = await db.Forms.CountAsync(f => f.Review == review, ct);
        if (there + forms.Count > Most)
        {
            return ReviewProblems.TooManyForms(Most);
        }

        var made = new List<FormId>();
        foreach (var definition in forms)
        {
            var form = new ReviewForm
            {
                Id = clock.NewId<FormId>(),
                Review = review,
                Position = there + made.Count,
                Work = FormWork.New(definition),
                UpdatedAt = clock.GetUtcNow(),
                UpdatedBy = who.Name,
            };
            db.Add(form);
            // One that does not hold together is kept as work; the editor says what is wrong. An empty one is nobody's to fill in before it is saved.
            if (!ReferenceEquals(definition, Blank))
            {
                publish.Handle(db, form, launched: false, FormMap.Same, who);
            }

            made.Add(form.Id);
        }

        return made;
    }
}
