using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

/// <summary>Keeping what was saved, so that no wording is ever lost.</summary>
internal static class KeptWordings
{
    /// <summary>What one person types in this time is one version.</summary>
    private static readonly TimeSpan Fold = TimeSpan.FromMinutes(2);

    private static readonly HashSet<Role> NoRoles = [];

    extension(TongKetDb db)
    {
        /// <summary>Keeps the text as it stands now.</summary>
        public async Task KeepAsync(OwnDirective directive, bool automatic, ActingUser who, TimeProvider clock, CancellationToken ct)
        {
            var (id, now) = (directive.Review, clock.GetUtcNow());
            var last = await db
                .DirectiveVersions.Where(v => v.Review == id && !v.Lost)
                .OrderByDescending(v => v.Version)
                .FirstOrDefaultAsync(ct);
            if (automatic && last is { Automatic: true } && last.By == who.User && now - last.BegunAt < Fold)
            {
                (last.Text, last.Version, last.At) = (directive.Text, directive.Version, now);
                return;
            }

            db.Add(New(directive, directive.Text, lost: false, automatic, who, clock));
        }

        /// <summary>Whether what stands there was saved while somebody typed.</summary>
        public Task<bool> IsNewestAutomaticAsync(ReviewId id, CancellationToken ct) =>
            db
                .DirectiveVersions.Where(v => v.Review == id && !v.Lost)
                .OrderByDescending(v => v.Version)
                .Select(v => v.Automatic)
                .FirstOrDefaultAsync(ct);

        /// <summary>Keeps the text as it follows the review; nobody typed it.</summary>
        public void KeepFollowed(OwnDirective directive, string by, TimeProvider clock) =>
            db.Add(
                New(directive, directive.Text, lost: false, automatic: false, new ActingUser(default, by, directive.Owner, NoRoles), clock)
            );

        /// <summary>Keeps what somebody wrote while a colleague saved first.</summary>
        public void KeepLost(OwnDirective directive, DirectiveText text, ActingUser who, TimeProvider clock) =>
            db.Add(New(directive, text, lost: true, automatic: false, who, clock));
    }

    private static DirectiveVersion New(
        OwnDirective directive,
        DirectiveText text,
        bool lost,
        bool automatic,
        ActingUser who,
        TimeProvider clock
    ) =>
        new()
        {
            Id = clock.NewGuid(),
            Review = directive.Review,
            Version = directive.Version,
            Text = text,
            Lost = lost,
            Automatic = automatic,
            By = who.User,
            ByName = who.Name,
            BegunAt = clock.GetUtcNow(),
            At = clock.GetUtcNow(),
        };
}
