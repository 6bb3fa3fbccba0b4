using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Launching;

/// <summary>Lays a tree of sections down as rows in reading order.</summary>
internal sealed class OutlineRows(ReviewId review, TimeProvider clock)
{
    private readonly List<OutlineSection> _sections = [];
    private readonly List<Indicator> _indicators = [];

    public IReadOnlyList<OutlineSection> Sections => _sections;

    public IReadOnlyList<Indicator> Indicators => _indicators;

    public void Add(IReadOnlyList<OutlineDraft> drafts, SectionId? parent, int depth)
    {
        foreach (var draft in drafts)
        {
            var section = new OutlineSection
            {
                Id = clock.NewId<SectionId>(),
                Review = review,
                Parent = parent,
                Position = _sections.Count,
                Depth = depth,
                Label = draft.Label.Trim(),
                Title = draft.Title.Trim(),
                Guidance = draft.Guidance.Trim(),
            };
            _sections.Add(section);
            foreach (var figure in draft.Indicators)
            {
                _indicators.Add(
                    new Indicator
                    {
                        Id = clock.NewId<IndicatorId>(),
                        Review = review,
                        Section = section.Id,
                        Position = _indicators.Count,
                        Name = figure.Name.Trim(),
                        Unit = figure.Unit.Trim(),
                    }
                );
            }

            Add(draft.Children, section.Id, depth + 1);
        }
    }
}
