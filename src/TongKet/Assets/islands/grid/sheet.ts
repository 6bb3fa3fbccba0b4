// The fields of the table as a sheet: where each stands, what it says, and the calculated cells that follow.
import { calculate, type Formula } from "./formulas";
import { missing, print, read, type Value } from "./values";

export type Cell = { key: string; input: HTMLInputElement; row: number; column: number; type: string };

export class Sheet {
  readonly cells: Cell[] = [];
  readonly rows: (Cell | null)[][] = [];
  private readonly byKey = new Map<string, Cell>();
  private readonly outputs = new Map<string, HTMLOutputElement>();

  constructor(table: HTMLTableElement, private readonly formulas: [string, Formula][]) {
    for (const line of table.tBodies[0].rows) {
      const row: (Cell | null)[] = [];
      for (const td of line.cells) {
        const input = td.querySelector<HTMLInputElement>("input[data-cell]");
        const output = td.querySelector<HTMLOutputElement>("output[data-cell]");
        if (output) this.outputs.set(output.dataset.cell!, output);
        if (!input && !output && !td.classList.contains("tk-grid-closed")) continue;
        const cell = input ? { key: input.dataset.cell!, input, row: this.rows.length, column: row.length, type: input.dataset.type! } : null;
        if (cell) {
          this.byKey.set(cell.key, cell);
          this.cells.push(cell);
        }
        row.push(cell);
      }
      if (row.length) this.rows.push(row);
    }
    this.calculate();
  }

  find = (key: string) => this.byKey.get(key);

  of = (input: EventTarget | null) => (input instanceof HTMLInputElement && input.dataset.cell ? this.byKey.get(input.dataset.cell) : undefined);

  value(cell: Cell): Value {
    return read(cell.input.value, cell.type).value;
  }

  /** The next field in a direction; calculated and closed cells are stepped over. */
  next(from: Cell, down: number, right: number): Cell | null {
    let [row, column] = [from.row + down, from.column + right];
    while (row >= 0 && row < this.rows.length && column >= 0 && column < this.rows[row].length) {
      const cell = this.rows[row][column];
      if (cell) return cell;
      row += down;
      column += right;
    }
    return null;
  }

  /** Marks what each field says and calculates the rest; the field that is typed in is never touched. */
  calculate() {
    const known = new Map<string, Value>();
    for (const cell of this.cells) {
      const { value, why } = read(cell.input.value, cell.type);
      known.set(cell.key, why ? missing : value);
      cell.input.toggleAttribute("data-said", value.state !== "Missing");
      cell.input.toggleAttribute("data-bad", why !== "");
      cell.input.setAttribute("aria-invalid", String(why !== ""));
    }
    for (const [key, formula] of this.formulas) {
      const value = calculate(formula, name => known.get(name) ?? missing);
      known.set(key, value);
      const output = this.outputs.get(key);
      if (output) output.value = print(value, "ratio" in output.dataset);
    }
  }

  /** What stands in fields and cannot be kept, each with its field's name. */
  faults = () =>
    this.cells.flatMap(cell => {
      const { why } = read(cell.input.value, cell.type);
      return why ? [`${cell.input.getAttribute("aria-label")}: ${why}`] : [];
    });

  missing = () => this.cells.filter(cell => this.value(cell).state === "Missing").length;
}
