using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A bracket or a quotation mark that is opened and closed neither in its paragraph nor in the next ones.</summary>
internal static class OpenMarks
{
    private const int Ahead = 6;

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        for (var i = 0; i < frame.Passages.Count; i++)
        {
            var passage = frame.Passages[i];
            if (Open(passage.Value, '(', ")") is >= 0 and var bracket && !ClosesLater(frame.Passages, i, '(', ")"))
            {
                yield return Of(passage, bracket, "Dấu ngoặc đơn mở mà chưa đóng.", "Thêm dấu “)” hoặc bỏ dấu “(”.");
            }

            if (Open(passage.Value, '“', "”\"") is >= 0 and var quote && !ClosesLater(frame.Passages, i, '“', "”\""))
            {
                yield return Of(passage, quote, "Dấu ngoặc kép mở mà chưa đóng.", "Thêm dấu đóng ngoặc kép.");
            }
        }
    }

    private static Finding Of(Passage passage, int at, string message, string suggestion) =>
        new("text.open-mark", message, passage.Text.Span(at, Math.Min(30, passage.Value.Length - at)), FindingSeverity.Notice, suggestion);

    /// <summary>The place of the first mark that stays open, or -1.</summary>
    private static int Open(string text, char open, string close)
    {
        var places = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
            {
                places.Push(i);
            }
            else if (close.Contains(text[i], StringComparison.Ordinal) && places.Count > 0)
            {
                places.Pop();
            }
        }

        return places.Count > 0 ? places.Last() : -1;
    }

    private static bool ClosesLater(IReadOnlyList<Passage> passages, int at, char open, string close)
    {
        for (var i = at + 1; i < Math.Min(passages.Count, at + 1 + Ahead); i++)
        {
            // The bracket of "a)" and "1)" belongs to the mark.
            var text = passages[i].Content.Text;
            var (closing, opening) = (text.IndexOfAny([.. close]), text.IndexOf(open, StringComparison.Ordinal));
            if (closing >= 0)
            {
                return opening < 0 || closing < opening;
            }
        }

        return false;
    }
}
