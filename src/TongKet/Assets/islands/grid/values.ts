// What a cell says, and how it is typed and printed: 1.234,5; "0", "-" (không phát sinh), "x" (không thuộc đối tượng), blank (chưa báo cáo).
// The server reads the same text again (Formats/Forms/CellText); this only saves the round trip.
export type Value = { state: "Number" | "None" | "NotApplicable" | "Missing" | "Text"; number?: number; divided?: boolean };

export const missing: Value = { state: "Missing" };
export const nothing: Value = { state: "None" };
export const numeric = (number: number): Value => (Number.isFinite(number) ? { state: "Number", number } : missing);

const vietnamese = /^([-−–])?\s*([1-9]\d{0,2}(?:[. \u00a0]\d{3}){1,5}|\d{1,18})(?:,(\d{1,9}))?\s*%?$/;
const english = /^([-−–])?\s*(?:(\d{1,3}(?:,\d{3}){0,5}|\d{1,18})\.(\d{1,2}|\d{4,9})|(0)\.(\d{3}))\s*%?$/;

export function read(typed: string, type: string): { value: Value; why: string } {
  const text = typed.trim().normalize("NFC");
  if (text === "") return { value: missing, why: "" };
  if (/^[-–—]$/.test(text)) return { value: nothing, why: "" };
  if (/^[xk]$/i.test(text)) return { value: { state: "NotApplicable" }, why: "" };
  if (type === "Text") return { value: { state: "Text" }, why: "" };
  if (type === "Date") {
    const day = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(text);
    return day ? { value: { state: "Text" }, why: "" } : { value: missing, why: `“${text}” không phải là ngày (ngày/tháng/năm)` };
  }
  const number = parse(text);
  if (number === null) return { value: missing, why: `“${text}” không phải là số` };
  if (type === "Integer" && !Number.isInteger(number)) return { value: missing, why: `“${text}” không phải là số nguyên` };
  return { value: numeric(number), why: "" };
}

function parse(text: string): number | null {
  const match = vietnamese.exec(text) ?? english.exec(text);
  if (!match) return null;
  const whole = (match[2] ?? match[4]).replace(/[., \u00a0]/g, "");
  const part = match[3] ?? match[5];
  return Number(whole + (part ? "." + part : "")) * (match[1] ? -1 : 1);
}

const printer = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });
// What is divided out is read with two decimals, as the server prints it (CellText.Print of a ratio).
const ratios = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

export const print = (value: Value, ratio = false): string =>
  value.divided ? "#" : value.state === "Number" ? (ratio ? ratios : printer).format(value.number ?? 0) : value.state === "None" ? "-" : value.state === "NotApplicable" ? "x" : "";

export const word = (value: Value): string =>
  ({ Number: value.number === 0 ? "Bằng 0" : "Có số liệu", Text: "Có nội dung", None: "Không phát sinh", NotApplicable: "Không thuộc đối tượng", Missing: "Chưa báo cáo" })[
    value.state
  ];
