using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the bodies behind "Kính gửi:", "Kính trình:" or, in a công điện, behind "… điện:".</summary>
internal sealed class AddresseePass(PaperView view, int lastLine)
{
    private const int Search = 60;
    private readonly RecipientReader _entries = new();

    /// <summary>The first line behind the addressees, or 0 where there are none.</summary>
    public int BodyLine { get; private set; }

    public IReadOnlyList<Fact<string>> Read()
    {
        var end = Math.Min(view.Lines.Count, lastLine);
        for (var i = 0; i < Math.Min(Search, end); i++)
        {
            var line = view.Lines[i];
            var text = line.Text;
            var label = LabelReader.Read(text.Text);
            var content = label is { IsBullet: true } ? text.Slice(label.ContentStart) : text;
            var colon = content.Text.IndexOf(':', StringComparison.Ordinal);
            if (HeadLineClassifier.Classify(content.Text) != HeadLineKind.To)
            {
                continue;
            }

            var isInline = colon >= 0 && colon + 1 < content.Length;
            if (isInline)
            {
                TakeInline(content.Slice(colon + 1));
            }

            BodyLine = Follow(i + 1, end, isInline);
            break;
        }

        return _entries.Entries;
    }

    private void TakeInline(MappedText rest)
    {
        var label = LabelReader.Read(rest.Text);
        if (label is { IsBullet: true })
        {
            _entries.Take(rest, false);
        }
        else
        {
            _entries.TakeInline(rest);
        }
    }

    private int Follow(int start, int end, bool isInline)
    {
        var last = "";
        for (var i = start; i < end; i++)
        {
            var line = view.Lines[i];
            var isBullet = LabelReader.Read(line.Value) is { IsBullet: true };
            var isEnd = _entries.Count > 0 && (line.StartsCell || line.Gap > 0 || last.EndsWith('.')) && !isBullet;
            if (isEnd || (isInline && !isBullet && (LineShapes.EndsSentence(last) || line.Gap > 0 || last.Length == 0 && Opens(line.Value))) || line.Value.Length > 300)
            {
                return i;
            }

            _entries.Take(line.Text, line.StartsCell && _entries.Count > 0);
            last = line.Value;
        }

        return end;
    }

    private static bool Opens(string text) => Folding.Fold(text) is var folded && (folded.StartsWith("căn cứ", StringComparison.Ordinal) || folded.StartsWith("thực hiện", StringComparison.Ordinal));
}
