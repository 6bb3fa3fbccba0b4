using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the bodies behind "Kính gửi:", "Kính trình:" or, in a công điện, behind "… điện:".</summary>
internal sealed class AddresseePass(PaperView view)
{
    private const int Search = 40;
    private const int LongestEntry = 300;
    private readonly RecipientReader _entries = new();

    /// <summary>The first passage behind the addressees, or 0 where there are none.</summary>
    public int Body { get; private set; }

    public IReadOnlyList<Fact<string>> Read()
    {
        for (var i = 0; i < Math.Min(Search, view.Passages.Count); i++)
        {
            var passage = view.Passages[i];
            var text = passage.IsBullet ? passage.Content : passage.Text;
            if (HeadLineClassifier.Classify(text.Text) != HeadLineKind.To)
            {
                continue;
            }

            var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
            var rest = colon < 0 ? MappedText.Empty : text.Slice(colon + 1);
            if (LabelReader.Read(rest.Text) is { IsBullet: true } bullet)
            {
                _entries.TakeInline(rest.Slice(bullet.ContentStart));
            }
            else if (!rest.IsEmpty)
            {
                _entries.TakeInline(rest);
            }

            Body = Follow(i + 1, rest.IsEmpty);
            break;
        }

        return _entries.Entries;
    }

    /// <summary>The bullets behind it; without any, the lines down to one that ends the list.</summary>
    private int Follow(int start, bool isOpen)
    {
        var i = start;
        var hasBullets = start < view.Passages.Count && view.Passages[start].IsBullet;
        while (
            i < view.Passages.Count && view.Passages[i].Value.Length <= LongestEntry && (hasBullets ? view.Passages[i].IsBullet : isOpen)
        )
        {
            _entries.Take(view.Passages[i]);
            isOpen = view.Passages[i].Value[^1] is ';' or ',';
            i++;
        }

        return i;
    }
}
