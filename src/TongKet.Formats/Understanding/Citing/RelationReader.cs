namespace TongKet.Formats.Understanding.Citing;

/// <summary>Reads what the paper does with a paper it names, from the clause in front of the symbol and the words behind it.</summary>
internal static class RelationReader
{
    private const int FarthestSum = 110;
    private const int LongestClause = 320;

    public static FoundRelation? Read(string text, string folded, IReadOnlyList<Mention> all, int at)
    {
        var mention = all[at];
        var start = ClauseStart(text, mention.Start);
        var clause = folded[start..mention.Start];
        var others = Before(all, at, start);
        return Sum(clause, start, others)
            ?? Behind(folded, mention)
            ?? Change(clause, start, others)
            ?? Opening(clause, start, others)
            ?? Last(clause, start, others)
            ?? (at > 0 ? FromBefore(text, all[at - 1], start) : null);
    }

    /// <summary>The papers named in the same clause in front of this one.</summary>
    private static List<Mention> Before(IReadOnlyList<Mention> all, int at, int start)
    {
        var others = new List<Mention>();
        for (var i = at - 1; i >= 0 && all[i].End > start; i--)
        {
            others.Add(all[i]);
        }

        return others;
    }

    /// <summary>"Căn cứ Nghị quyết …; Kế hoạch …": the grounds go on behind a semicolon.</summary>
    private static FoundRelation? FromBefore(string text, Mention before, int start) =>
        start > 0 && text[start - 1] == ';' && before.End < start && before.Relation is { Sign: "opens-clause" or "goes-on" } relation
            ? relation with
            {
                Confidence = 0.8,
                Sign = "goes-on",
            }
            : null;

    /// <summary>"sơ kết 5 năm thực hiện Chỉ thị số …", with no other paper in between.</summary>
    private static FoundRelation? Sum(string clause, int start, List<Mention> others)
    {
        var match = RelationCues.SummingUp().Match(clause);
        if (!match.Success || clause.Length - match.Index > FarthestSum || others.Any(o => o.Start > start + match.Index))
        {
            return null;
        }

        return new FoundRelation(
            ReferenceRelation.SumsUp,
            start + match.Index,
            match.Length,
            others.Count == 0 ? 0.95 : 0.85,
            "summing-up"
        );
    }

    private static FoundRelation? Behind(string folded, Mention mention)
    {
        const string Ended = "hết hiệu lực";
        var behind = folded.AsSpan(mention.FactsEnd, Math.Min(folded.Length - mention.FactsEnd, 160));
        var stop = behind.IndexOfAny(';', '.');
        var at = (stop < 0 ? behind : behind[..stop]).IndexOf(Ended, StringComparison.Ordinal);
        return at < 0 ? null : new FoundRelation(ReferenceRelation.Repeals, mention.FactsEnd + at, Ended.Length, 0.85, "ends-behind");
    }

    /// <summary>This paper changes the other one: nobody else's paper stands in front of the verb.</summary>
    private static FoundRelation? Change(string clause, int start, List<Mention> others)
    {
        foreach (var (cue, relation) in RelationCues.Inside.Where(c => RelationCues.Changes(c.Relation)))
        {
            var match = cue.Match(clause);
            if (match.Success && !others.Any(o => o.End <= start + match.Index) && !IsGround(clause))
            {
                return new FoundRelation(relation, start + match.Index, match.Length, others.Count == 0 ? 0.93 : 0.8, "changes");
            }
        }

        return null;
    }

    private static bool IsGround(string clause) =>
        RelationCues.Openings.Any(o => o.Relation is ReferenceRelation.BasedOn or ReferenceRelation.Implements && o.Cue.IsMatch(clause));

    private static FoundRelation? Opening(string clause, int start, List<Mention> others)
    {
        foreach (var (cue, relation) in RelationCues.Openings)
        {
            if (cue.Match(clause) is { Success: true } match)
            {
                return new FoundRelation(relation, start + match.Index, match.Length, others.Count == 0 ? 0.95 : 0.85, "opens-clause");
            }
        }

        return null;
    }

    private static FoundRelation? Last(string clause, int start, List<Mention> others)
    {
        FoundRelation? best = null;
        foreach (var (cue, relation) in RelationCues.Inside.Where(c => !RelationCues.Changes(c.Relation)))
        {
            var matches = cue.Matches(clause);
            if (matches.Count > 0 && matches[^1] is var match && start + match.Index > (best?.Start ?? -1))
            {
                best = new FoundRelation(relation, start + match.Index, match.Length, others.Count == 0 ? 0.85 : 0.7, "inside-clause");
            }
        }

        return best;
    }

    /// <summary>Behind the last full stop, semicolon or colon; a point inside a number or an abbreviation is none.</summary>
    private static int ClauseStart(string text, int end)
    {
        var farthest = Math.Max(0, end - LongestClause);
        for (var i = end - 1; i > farthest; i--)
        {
            if (text[i - 1] is ';' or ':' || (text[i - 1] is '.' && text[i] == ' ' && !(i > 1 && char.IsUpper(text[i - 2]))))
            {
                return i;
            }
        }

        return farthest;
    }
}
