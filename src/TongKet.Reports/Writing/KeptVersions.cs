using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.RichTexts;
using TongKet.Kernel.Data;
using TongKet.Reports.Data;

namespace TongKet.Reports.Writing;

/// <summary>Keeping what was saved.</summary>
internal static class KeptVersions
{
    /// <summary>Autosaves of one person in this time are one version; a colleague's text in between always stays.</summary>
    public static readonly TimeSpan Fold = TimeSpan.FromMinutes(2);

    extension(TongKetDb db)
    {
        /// <summary>Keeps the text as it stands now.</summary>
        public async Task KeepAsync(SectionText text, VersionKind kind, ActingUser who, TimeProvider clock, bool fold, CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            var last = await db
                .SectionVersions.Where(v => v.Report == text.Report && v.Section == text.Section && v.Kind != VersionKind.Conflict)
                .OrderByDescending(v => v.At)
                .ThenByDescending(v => v.Version)
                .FirstOrDefaultAsync(ct);
            if (
                fold
                && kind is VersionKind.Saved
                && last is { Kind: VersionKind.Saved }
                && last.By == who.User
                && now - last.BegunAt < Fold
                && text.Html.Length > 0
            )
            {
                (last.Html, last.Words, last.Version, last.At) = (text.Html, text.Words, text.Version, now);
                return;
            }

            db.Keep(text, kind, text.Html, text.Words, text.Version, who, clock);
        }

        /// <summary>Keeps a text that lost against a colleague's; the same text sent again is kept once.</summary>
        public async Task<SectionVersion> KeepLosingAsync(
            SectionText text,
            RichTextBody losing,
            int startedFrom,
            ActingUser who,
            TimeProvider clock,
            CancellationToken ct
        )
        {
            var html = losing.ToHtml();
            var last = await db
                .SectionVersions.Where(v =>
                    v.Report == text.Report && v.Section == text.Section && v.Kind == VersionKind.Conflict && v.By == who.User
                )
                .OrderByDescending(v => v.At)
                .FirstOrDefaultAsync(ct);
            return last?.Html == html && last.Version == startedFrom
                ? last
                : db.Keep(text, VersionKind.Conflict, html, losing.WordCount, startedFrom, who, clock);
        }

        private SectionVersion Keep(
            SectionText text,
            VersionKind kind,
            string html,
            int words,
            int version,
            ActingUser who,
            TimeProvider clock
        )
        {
            var kept = new SectionVersion
            {
                Id = clock.NewGuid(),
                Report = text.Report,
                Section = text.Section,
                Version = version,
                Kind = kind,
                Html = html,
                Words = words,
                By = who.User,
                ByName = who.Name,
                BegunAt = clock.GetUtcNow(),
                At = clock.GetUtcNow(),
            };
            db.Add(kept);
            return kept;
        }
    }
}
