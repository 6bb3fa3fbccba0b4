using System.Text;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>The input with a number: the same in every run with the same seed, so that a failing one can be made again.</summary>
internal sealed class Inputs(Sources sources, Lot lot)
{
    public FuzzInput At(int index)
    {
        var dice = new Dice(lot.Seed, index);
        if (dice.Once(lot.Giants))
        {
            return Giants.Make(sources, dice);
        }

        // A PDF costs the start of another program: a smaller share.
        return dice.Below(100) switch
        {
            < 3 when sources.HasPoppler => Pdf(dice),
            < 48 => Word(dice),
            _ => Text(dice),
        };
    }

    private FuzzInput Word(Dice dice)
    {
        var source = dice.Of(sources.Word);
        var recipe = new StringBuilder(source.Name);
        byte[] bytes;
        if (dice.Once(4))
        {
            bytes = source.Bytes;
            recipe.Append(" bytes");
        }
        else
        {
            var package = Package.Open(source.Bytes);
            for (var edits = dice.Between(1, 3); edits > 0; edits--)
            {
                recipe.Append(dice.Once(5) ? EntryMutations.Apply(package, dice) : MarkupMutations.Apply(package, sources, dice));
            }

            bytes = package.Close();
            if (!dice.Once(12))
            {
                return new FuzzInput("f.docx", bytes, recipe.ToString());
            }
        }

        return new FuzzInput("f.docx", ByteMutations.Apply(bytes, dice, recipe), recipe.ToString());
    }

    private FuzzInput Text(Dice dice)
    {
        var recipe = new StringBuilder();
        var text = TextMutations.Apply(sources, dice, recipe);
        var bytes = Encodings.Write(text, dice, recipe);
        return new FuzzInput(
            dice.Once(5) ? "f.md" : "f.txt",
            dice.Once(10) ? ByteMutations.Apply(bytes, dice, recipe) : bytes,
            recipe.ToString()
        );
    }

    private FuzzInput Pdf(Dice dice)
    {
        var recipe = new StringBuilder();
        var bytes = dice.Once(2) ? dice.Of(sources.Pdf) : PdfMutations.Draw(dice, recipe);
        bytes = dice.Once(2) ? PdfMutations.Objects(bytes, dice, recipe) : bytes;
        return new FuzzInput("f.pdf", dice.Once(2) ? ByteMutations.Apply(bytes, dice, recipe) : bytes, recipe.ToString());
    }
}
