// A block copied from Excel laid over the sheet from the chosen field on. What is no number is left out and named.
import type { Change } from "./history";
import type { Cell, Sheet } from "./sheet";
import { read } from "./values";

export type Pasted = { changes: Change[]; refused: string[]; outside: number };

export const isBlock = (text: string) => /[\t\n]/.test(text.replace(/\r?\n$/, ""));

export function paste(sheet: Sheet, from: Cell, text: string): Pasted {
  const lines = text.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  const pasted: Pasted = { changes: [], refused: [], outside: 0 };
  lines.forEach((line, down) =>
    line.split("\t").forEach((raw, right) => {
      const row = sheet.rows[from.row + down];
      const place = from.column + right;
      if (!row || place >= row.length) {
        if (raw.trim()) pasted.outside++;
        return;
      }
      const cell = row[place];
      if (!cell) return; // Calculated and closed cells keep what they say.
      const said = raw.trim();
      const { why } = read(said, cell.type);
      if (why) pasted.refused.push(`${cell.input.getAttribute("aria-label")}: ${why}`);
      else if (said !== cell.input.value) pasted.changes.push({ key: cell.key, before: cell.input.value, after: said });
    }),
  );
  return pasted;
}
