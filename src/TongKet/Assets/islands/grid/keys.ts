// Keys as in Excel: Enter and arrows move, F2 edits inside the field, Esc gives back what stood there, Shift+F2 goes to the note.
import type { Cell, Sheet } from "./sheet";

export type Hands = { commit(cell: Cell): void; revert(cell: Cell): void; undo(): void; redo(): void; note(): void; save(): void };

export function bindKeys(table: HTMLTableElement, sheet: Sheet, hands: Hands) {
  let editing: Cell | null = null;

  const go = (from: Cell, down: number, right: number) => {
    hands.commit(from);
    const to = sheet.next(from, down, right);
    to?.input.focus();
    to?.input.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  table.addEventListener("focusin", event => {
    const cell = sheet.of(event.target);
    if (!cell) return;
    editing = null;
    cell.input.select();
  });
  table.addEventListener("dblclick", event => (editing = sheet.of(event.target) ?? null));

  table.addEventListener("keydown", event => {
    const cell = sheet.of(event.target);
    // A key that the Vietnamese keyboard is still composing with is its own.
    if (!cell || event.isComposing) return;
    const arrow = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && /^z$/i.test(event.key)) (hands.commit(cell), event.shiftKey ? hands.redo() : hands.undo());
    else if (ctrl && /^y$/i.test(event.key)) (hands.commit(cell), hands.redo());
    else if (ctrl && /^s$/i.test(event.key)) (hands.commit(cell), hands.save());
    else if (event.key === "Enter") go(cell, event.shiftKey ? -1 : 1, 0);
    else if (event.key === "F2" && event.shiftKey) (hands.commit(cell), hands.note());
    else if (event.key === "F2") {
      editing = cell;
      cell.input.setSelectionRange(cell.input.value.length, cell.input.value.length);
    } else if (event.key === "Escape") {
      hands.revert(cell);
      editing = null;
      cell.input.select();
    } else if (event.key === "Delete" && editing !== cell && !ctrl) {
      cell.input.value = "";
      hands.commit(cell);
    } else if (arrow && !ctrl && !event.altKey && !event.shiftKey && !(editing === cell && arrow[0] === 0)) go(cell, arrow[0], arrow[1]);
    else return;
    event.preventDefault();
  });
}
