using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>Moves what stands in one section of all drafts to another: texts one after the other, locks and requests where there is room.</summary>
internal static class MoveTexts
{
    public static async Task HandleAsync(
        TongKetDb db,
        OutlineRevision revision,
        SectionMove move,
        ActingUser who,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (review, from, to, now) = (revision.Review.Value, move.From.Value, move.To!.Value.Value, clock.GetUtcNow());
        // An editor that is open on either text starts from an older version now and shows both sides instead of writing over one.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reports_section_text as t (report, section, html, plain, words, mark, version, updated_by, updated_by_name, updated_at)
            select f.report, {to}, f.html, f.plain, f.words, f.mark, f.version + 1, f.updated_by, f.updated_by_name, f.updated_at
            from reports_section_text f join reports_report r on r.id = f.report
            where r.review = {review} and f.section = {from}
            on conflict (report, section) do update set
                html = case when {move.Before} then excluded.html || t.html else t.html || excluded.html end,
                plain = case when {move.Before} then concat_ws(E'\n', nullif(excluded.plain, ''), nullif(t.plain, ''))
                    else concat_ws(E'\n', nullif(t.plain, ''), nullif(excluded.plain, '')) end,
                words = t.words + excluded.words,
                mark = case when t.html = '' and t.mark = 'Empty' then excluded.mark when excluded.html = '' and excluded.mark = 'Empty' then t.mark
                    when t.html = '' then excluded.mark when excluded.html = '' then t.mark
                    when t.mark = 'Done' and excluded.mark = 'Done' then 'Done' else 'Begun' end,
                version = greatest(t.version, excluded.version) + 1, editor = null, sequence = 0,
                updated_by = excluded.updated_by, updated_by_name = excluded.updated_by_name, updated_at = greatest(t.updated_at, excluded.updated_at)
            """,
            ct
        );
        await KeepAsync(db, review, from, to, who, now, ct);
        await db.Database.ExecuteSqlAsync(
            $"delete from reports_section_text t using reports_report r where r.id = t.report and r.review = {review} and t.section = {from}",
            ct
        );
        await FollowAsync(db, review, from, to, ct);
    }

    // The joined text stands among the versions, beside each of those that it was joined from.
    private static Task<int> KeepAsync(
        TongKetDb db,
        Guid review,
        Guid from,
        Guid to,
        ActingUser who,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into reports_section_version (id, report, section, version, kind, html, words, by, by_name, begun_at, at)
            select gen_random_uuid(), t.report, t.section, t.version, 'Moved', t.html, t.words, {who.User.Value}, {who.Name}, {now}, {now}
            from reports_section_text t join reports_report r on r.id = t.report
            where r.review = {review} and t.section = {to} and t.html <> ''
                and exists (select 1 from reports_section_text f where f.report = t.report and f.section = {from} and f.html <> '')
            """,
            ct
        );

    private static Task<int> FollowAsync(TongKetDb db, Guid review, Guid from, Guid to, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with mine as (select id from reports_report where review = {review}),
            asked as (
                update reports_section_task t set section = {to} from mine m
                where t.report = m.id and t.section = {from}
                    and not exists (select 1 from reports_section_task o where o.report = t.report and o.section = {to} and o.assignee = t.assignee)
                returning 1)
            delete from reports_section_lock l using mine m where l.report = m.id and l.section = {from}
            """,
            ct
        );
}
