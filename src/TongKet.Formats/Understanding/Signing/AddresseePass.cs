using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>Reads the bodies behind "Kính gửi:", "Kính trình:" or, in a công điện, behind "… điện:"; "Đồng kính gửi:" names copies.</summary>
internal sealed class AddresseePass(PaperView view)
{
    private const int Search = 60;
    private const int LongestEntry = 300;
    private const int LongestBare = 120;
    private readonly RecipientReader _entries = new();
    private readonly RecipientReader _copies = new();

    /// <summary>The first passage behind the addressees, or 0 where there are none.</summary>
    public int Body { get; private set; }

    /// <summary>What "Đồng kính gửi" names.</summary>
    public IReadOnlyList<Fact<string>> Copies => _copies.Entries;

    public IReadOnlyList<Fact<string>> Read()
    {
        for (var i = 0; i < Math.Min(Search, view.Passages.Count); i++)
        {
            var text = Bare(view.Passages[i]);
            if (HeadLineClassifier.Classify(text.Text) != HeadLineKind.To)
            {
                continue;
            }

            Body = Follow(i + 1, _entries, Open(text, _entries));
            while (Body < view.Passages.Count && SignLines.IsAlsoTo(view.Passages[Body].Value))
            {
                Body = Follow(Body + 1, _copies, Open(Bare(view.Passages[Body]), _copies));
            }

            break;
        }

        return _entries.Entries;
    }

    private static MappedText Bare(Passage passage) => passage.IsBullet ? passage.Content : passage.Text;

    /// <summary>Takes what stands behind the colon; true when the list goes on without bullets.</summary>
    private static bool Open(MappedText text, RecipientReader entries)
    {
        var colon = text.Text.IndexOf(':', StringComparison.Ordinal);
        var rest = colon < 0 ? MappedText.Empty : text.Slice(colon + 1);
        if (!rest.IsEmpty)
        {
            entries.TakeInline(rest);
        }

        return rest.IsEmpty || rest.Text[^1] is ';' or ',';
    }

    /// <summary>The bullets behind it; without any, the lines down to one that ends the list.</summary>
    private int Follow(int start, RecipientReader entries, bool isOpen)
    {
        var i = start;
        var hasBullets = start < view.Passages.Count && view.Passages[start].IsBullet;
        while (
            i < view.Passages.Count
            && IsEntry(view.Passages[i])
            && (hasBullets ? view.Passages[i].IsBullet || Wraps(i) : isOpen || Follows(i))
        )
        {
            if (i > start && !hasBullets && !isOpen)
            {
                entries.TakeWhole(view.Passages[i]);
            }
            else
            {
                entries.Take(view.Passages[i]);
            }

            isOpen = view.Passages[i].Value[^1] is ';' or ',';
            i++;
        }

        return i;

        // "- Các Sở: Y tế, Nội vụ," / "Xây dựng;": an entry that ends with a comma goes on in the next line.
        bool Wraps(int at) =>
            at > start
            && view.Passages[at].Label is null
            && view.Passages[at].Value.Length <= LongestBare
            && view.Passages[at - 1].Value[^1] == ',';

        // Bodies one a line without any marks between them.
        bool Follows(int at) => at > start && !LineShapes.EndsSentence(view.Passages[at - 1].Value) && IsBareBody(view.Passages[at]);
    }

    private static bool IsEntry(Passage passage) =>
        passage.Value.Length <= LongestEntry
        && !SignLines.IsAlsoTo(passage.Value)
        && (passage.IsBullet || !BodyOpenings.OpensGrounds(passage.Value))
        && passage.Label is null or { Kind: LabelKind.Number or >= LabelKind.Dash };

    private static bool IsBareBody(Passage passage) =>
        passage.Value.Length <= LongestBare
        && passage.Value[^1] is not ':'
        && !passage.Value.Any(char.IsAsciiDigit)
        && OrganHeads.LengthAt(Folding.Fold(passage.Value), 0) > 0;
}
