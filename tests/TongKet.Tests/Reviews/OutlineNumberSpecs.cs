using TongKet.Reviews.Outlining;

namespace TongKet.Tests.Reviews;

public sealed class OutlineNumberSpecs
{
    [Theory]
    [InlineData("0I 0II 0?", "I II III")]
    [InlineData("0I. 0?", "I. II.")]
    [InlineData("0I 11. 12. 1? 0II", "I 1. 2. 3. II")]
    [InlineData("0I 11 2a) 2b) 2c) 2d) 2?", "I 1 a) b) c) d) đ)")]
    [InlineData("0A 0B 0C 0?", "A B C D")]
    [InlineData("01 11.1 11.2 1?", "1 1.1 1.2 1.3")]
    [InlineData("01 11.1 02 1?", "1 1.1 2 2.1")]
    [InlineData("0I 11 0II 1?", "I 1 II 1")]
    [InlineData("0- 0- 0?", "- - -")]
    [InlineData("0Phần_thứ_nhất 0?", "Phần_thứ_nhất Phần_thứ_hai")]
    [InlineData("0? 0?", "? ?")]
    public void A_section_without_a_mark_is_numbered_as_those_beside_it(string rows, string marks) => Assert.Equal(marks, Filled(rows));

    [Theory]
    [InlineData("0I 0? 0II 0III", "I II III IV")]
    [InlineData("0? 0I 0II", "I II III")]
    [InlineData("01 0? 02 12.1 12.2 03", "1 2 3 3.1 3.2 4")]
    [InlineData("0I 0? 0IV", "I II IV")]
    public void Those_behind_go_on_counting_where_they_did(string rows, string marks) => Assert.Equal(marks, Filled(rows));

    [Fact]
    public void A_row_that_says_nothing_yet_and_marks_that_a_person_chose_are_left()
    {
        IReadOnlyList<OutlineRow> rows = [new(0, "I", "Kết quả", "", "", ""), OutlineRow.Blank, new(0, "IX", "Kiến nghị", "", "", "")];

        Assert.Equal(rows, OutlineNumbers.Filled(rows));
    }

    [Fact]
    public void What_the_directive_asks_without_a_number_stays_so()
    {
        IReadOnlyList<OutlineRow> rows = [new(0, "", "Mở đầu", "", "", "/outline/0"), new(0, "I", "Kết quả", "", "", "/outline/1")];

        Assert.Equal(rows, OutlineNumbers.Filled(rows));
    }

    private static string Filled(string rows) =>
        string.Join(
            ' ',
            OutlineNumbers
                .Filled([
                    .. rows.Split(' ')
                        .Select(r =>
                            OutlineRow.Blank with
                            {
                                Depth = r[0] - '0',
                                Label = r[1..] == "?" ? "" : r[1..].Replace('_', ' '),
                                Title = "Mục",
                            }
                        ),
                ])
                .Select(r => r.Label.Length == 0 ? "?" : r.Label.Replace(' ', '_'))
        );
}
