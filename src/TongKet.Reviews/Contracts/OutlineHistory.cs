namespace TongKet.Reviews.Contracts;

/// <summary>Reading what was written in an older version of an outline.</summary>
public static class OutlineHistory
{
    extension(ReviewView review)
    {
        /// <summary>Where a section of an older version stands now; null when its texts are kept aside.</summary>
        public SectionId? Bring(SectionId section, int from) =>
            review
                .OutlineSteps.Where(s => s.Version > from)
                .SelectMany(s => s.Moves)
                .Aggregate((SectionId?)section, (at, move) => at == move.From ? move.To : at);

        /// <summary>The changes since a version.</summary>
        public IEnumerable<OutlineStep> OutlineNews(int since) => review.OutlineSteps.Where(s => s.Version > since);

        /// <summary>When its outline was last laid down: what changed above since then is not in it.</summary>
        public DateTimeOffset LaidDownAt => review.OutlineSteps.Select(s => s.At).Append(review.LaunchedAt).Max();

        /// <summary>A section as it is asked, or as it was before it was taken away.</summary>
        public SectionView? FindSection(SectionId id) =>
            review.Sections.FirstOrDefault(s => s.Id == id) ?? review.DroppedSections.FirstOrDefault(s => s.Id == id);
    }
}
