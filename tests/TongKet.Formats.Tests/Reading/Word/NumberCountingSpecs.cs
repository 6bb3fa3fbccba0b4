namespace TongKet.Formats.Tests.Reading.Word;

/// <summary>What Word shows; LibreOffice agrees except where a spec says so.</summary>
public sealed class NumberCountingSpecs
{
    private static readonly string Outline = Lists.Definition(
        1,
        Lists.Level(0, "upperRoman", "%1."),
        Lists.Level(1, "decimal", "%2."),
        Lists.Level(2, "decimal", "%2.%3."),
        Lists.Level(3, "lowerLetter", "%4)")
    );

    [Fact]
    public async Task A_level_that_was_skipped_counts_as_used_below_a_numbered_one()
    {
        var body = Docx.Item("A", 1) + Docx.Item("B", 1, 2) + Docx.Item("C", 1, 1) + Docx.Item("", 1, 1) + Docx.Item("D", 1, 1);

        Assert.Equal(["I. A", "1.1. B", "2. C", "3.", "4. D"], await Lists.ReadAsync(Outline + Lists.List(1, 1), body));
    }

    [Fact]
    public async Task A_list_that_begins_on_a_deeper_level_leaves_the_first_number_to_the_top() =>
        Assert.Equal(
            ["1. A", "1.1. B", "I. C", "1. D"],
            await Lists.ReadAsync(
                Outline + Lists.List(1, 1),
                Docx.Item("A", 1, 1) + Docx.Item("B", 1, 2) + Docx.Item("C", 1) + Docx.Item("D", 1, 1)
            )
        );

    [Fact]
    public async Task Lists_of_one_definition_count_on_together_until_one_starts_anew()
    {
        var numbering = Outline + Lists.List(1, 1) + Lists.List(2, 1) + Lists.List(3, 1, Lists.Start(0, 7) + Lists.Start(1, 3));
        var body =
            Docx.Item("A", 1) + Docx.Item("B", 2) + Docx.Item("C", 3) + Docx.Item("D", 3, 1) + Docx.Item("E", 3) + Docx.Item("F", 3, 1);

        // LibreOffice forgets the start of a lower level.
        Assert.Equal(["I. A", "II. B", "VII. C", "3. D", "VIII. E", "3. F"], await Lists.ReadAsync(numbering, body));
    }

    [Fact]
    public async Task Levels_begin_anew_below_the_level_that_they_name_only()
    {
        // Articles that count through all chapters, and clauses that begin anew with chapters, not articles; LibreOffice does not know either.
        var numbering =
            Lists.Definition(
                1,
                Lists.Level(0, "upperRoman", "Chương %1"),
                Lists.Level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>"),
                Lists.Level(2, "decimal", "%3.", "<w:lvlRestart w:val=\"1\"/>")
            ) + Lists.List(1, 1);
        int[] levels = [0, 1, 2, 0, 1, 2, 1, 2];

        Assert.Equal(
            ["Chương I A", "Điều 1. A", "1. A", "Chương II A", "Điều 2. A", "1. A", "Điều 3. A", "2. A"],
            await Lists.ReadAsync(numbering, string.Concat(levels.Select(l => Docx.Item("A", 1, l))))
        );
    }

    [Fact]
    public async Task Legal_numbers_show_every_level_in_figures()
    {
        var numbering =
            Lists.Definition(
                1,
                Lists.Level(0, "upperRoman", "%1."),
                Lists.Level(1, "upperLetter", "%1.%2."),
                Lists.Level(2, "lowerLetter", "%1.%2.%3.", "<w:isLgl/>")
            ) + Lists.List(1, 1);

        Assert.Equal(
            ["I. A", "I.A. B", "1.1.1. C"],
            await Lists.ReadAsync(numbering, Docx.Item("A", 1) + Docx.Item("B", 1, 1) + Docx.Item("C", 1, 2))
        );
    }

    [Fact]
    public async Task A_list_may_have_a_level_of_its_own_and_count_with_the_others()
    {
        var own = "<w:lvlOverride w:ilvl=\"0\">" + Lists.Level(0, "upperLetter", "Phụ lục %1", start: 3) + "</w:lvlOverride>";

        Assert.Equal(
            ["I. A", "Phụ lục B B", "III. C"],
            await Lists.ReadAsync(
                Outline + Lists.List(1, 1) + Lists.List(2, 1, own),
                Docx.Item("A", 1) + Docx.Item("B", 2) + Docx.Item("C", 1)
            )
        );
    }

    [Fact]
    public async Task A_level_without_a_number_shows_nothing_in_the_labels_below()
    {
        var numbering =
            Lists.Definition(1, Lists.Level(0, "decimal", "%1."), Lists.Level(1, "bullet", "-"), Lists.Level(2, "decimal", "%1.%2%3."))
            + Lists.List(1, 1);

        Assert.Equal(["1. A", "1.1. B"], await Lists.ReadAsync(numbering, Docx.Item("A", 1) + Docx.Item("B", 1, 2)));
    }
}
