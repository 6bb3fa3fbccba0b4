using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Saves what a person wrote; of two who write at once the second is told, and both wordings stay.</summary>
internal sealed class SaveDirective(IDatabase database, IAudit audit, TimeProvider clock)
{
    // Far above any directive; keeps one request from filling the disk.
    private const int Longest = 400_000;

    public async Task<Outcome<int>> HandleAsync(ReviewId id, DirectiveText text, FromPage from, ActingUser who, CancellationToken ct)
    {
        var written = JsonSerializer.Serialize(text, Json.Stored);
        if (written.Length > Longest)
        {
            return DirectiveProblems.TooLong;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldDirectiveAsync(id, ct) is not { EditProblem: null } directive)
        {
            return await RefusalAsync(db, id, ct);
        }

        // A second click sends what the first has just saved.
        if (JsonSerializer.Serialize(directive.Text, Json.Stored) == written)
        {
            return directive.Version;
        }

        var behind = directive.Version != from.Version;
        var (own, problem) = (from.IsOwnSuccession(directive), DirectiveProblems.Changed(directive.UpdatedBy, directive.UpdatedAt));
        if (behind && own && from.Automatic && !await db.IsNewestAutomaticAsync(id, ct))
        {
            // What was typed before the button was pressed comes in after it: the button's text is the newer one.
            // Behind its own automatic save a page is when only the answer was lost: then this text is the newer one.
            return directive.Version;
        }

        var late = behind && !own;
        if (late)
        {
            db.KeepLost(directive, text, who, clock);
        }
        else
        {
            directive.Write(text, who.Name, clock.GetUtcNow(), from.Page);
            await db.KeepAsync(directive, from.Automatic, who, clock, ct);
        }

        if (!from.Automatic)
        {
            var what = late ? "Giữ lời của người lưu sau" : $"Lưu văn bản chỉ đạo, bản {directive.Version}";
            audit.Record(db, who, "directive.saved", id.Value, what);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return late ? problem : directive.Version;
    }

    /// <summary>Makes an earlier wording the present one; the present one stays among the versions.</summary>
    public async Task<Outcome<int>> RestoreAsync(ReviewId id, Guid kept, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var now = await db.OwnDirectives.AsNoTracking().Where(d => d.Review == id).Select(d => (int?)d.Version).SingleOrDefaultAsync(ct);
        return
            await db.DirectiveVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == kept && v.Review == id, ct) is { } version
            && now is { } current
            ? await HandleAsync(id, version.Text, new FromPage(current), who, ct)
            : DirectiveProblems.NoSuchVersion;
    }

    private static async Task<Problem> RefusalAsync(TongKetDb db, ReviewId id, CancellationToken ct) =>
        (await db.OwnDirectives.AsNoTracking().SingleOrDefaultAsync(d => d.Review == id, ct))?.EditProblem ?? DirectiveProblems.NotBegun;
}
