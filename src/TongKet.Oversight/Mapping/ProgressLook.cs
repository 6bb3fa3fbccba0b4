using TongKet.Kernel.Web;
using TongKet.Reports.Contracts;

namespace TongKet.Oversight.Mapping;

/// <summary>The words and shapes of a section's progress.</summary>
internal static class ProgressLook
{
    extension(SectionProgress progress)
    {
        /// <summary>Its badge.</summary>
        public StateLook Look =>
            progress switch
            {
                SectionProgress.Begun => new("Đang viết", StateShape.Half, Tone.Work),
                SectionProgress.Done => new("Đã xong", StateShape.Check, Tone.Done),
                SectionProgress.Sent => new("Đã nộp", StateShape.Check, Tone.Done),
                SectionProgress.NothingToReport => new("Không phát sinh", StateShape.Dash, Tone.Neutral),
                SectionProgress.NotAsked => new("Chưa hỏi", StateShape.Dash, Tone.Neutral),
                _ => new("Trống", StateShape.Empty, Tone.Neutral),
            };

        /// <summary>A letter for a narrow cell; the word stands in the legend and behind the pointer.</summary>
        public string Mark =>
            progress switch
            {
                SectionProgress.Begun => "V",
                SectionProgress.Done => "✓",
                SectionProgress.Sent => "Đ",
                SectionProgress.NothingToReport => "–",
                SectionProgress.NotAsked => "K",
                _ => "·",
            };
    }
}
