// Undo and redo over the whole sheet: a step is what one press or one paste changed.
import type { Cell, Sheet } from "./sheet";

export type Change = { key: string; before: string; after: string };

export class History {
  private done: Change[][] = [];
  private undone: Change[][] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly changed: (cells: Cell[]) => void,
  ) {}

  push(step: Change[]) {
    if (!step.length) return;
    this.done.push(step);
    this.undone = [];
  }

  undo = () => this.move(this.done, this.undone, change => change.before);

  redo = () => this.move(this.undone, this.done, change => change.after);

  private move(from: Change[][], to: Change[][], text: (change: Change) => string) {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    const cells = step.map(change => this.sheet.find(change.key)).filter((cell): cell is Cell => Boolean(cell));
    for (const change of step) {
      const cell = this.sheet.find(change.key);
      if (cell) cell.input.value = text(change);
    }
    this.sheet.calculate();
    this.changed(cells);
    cells[0]?.input.focus();
    cells[0]?.input.select();
  }
}
