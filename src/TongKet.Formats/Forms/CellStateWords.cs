namespace TongKet.Formats.Forms;

/// <summary>The words and the short signs of a cell's states, the same on pages, in files and on paper.</summary>
public static class CellStateWords
{
    extension(CellState state)
    {
        /// <summary>"Không phát sinh".</summary>
        public string Word =>
            state switch
            {
                CellState.Value => "Có số liệu",
                CellState.Zero => "Bằng 0",
                CellState.None => "Không phát sinh",
                CellState.NotApplicable => "Không thuộc đối tượng",
                _ => "Chưa báo cáo",
            };

        /// <summary>What is typed for it and printed in a form: "-" did not occur, "x" does not concern; blank is nothing said.</summary>
        public string Sign =>
            state switch
            {
                CellState.Zero => "0",
                CellState.None => "-",
                CellState.NotApplicable => "x",
                _ => "",
            };

        /// <summary>Whether it carries a number.</summary>
        public bool IsNumber => state is CellState.Value or CellState.Zero;
    }
}
