// The fields of a form that a person fills in, as text that can be kept and put back.
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const TICKS = ["checkbox", "radio"];
const LEFT_OUT = ["password", "file", "submit", "button", "image", "reset"];

const fieldsOf = (form: HTMLFormElement) =>
  ([...form.elements] as Field[]).filter(
    f => f.name && !(f instanceof HTMLButtonElement) && !LEFT_OUT.includes(f.type) && (f.type !== "hidden" || f.name === "html"),
  );
const valueOf = (field: Field) => (TICKS.includes(field.type) ? ((field as HTMLInputElement).checked ? "1" : "") : field.value);
export const readFields = (form: HTMLFormElement) => {
  const all: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) (all[field.name] ??= []).push(valueOf(field));
  return all;
};
export const versionOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[name="version"], input[name="phien-ban"], input[name="lan"]')?.value ?? "";

/** Puts the text back and gives what had no place any more: rows that were added and never saved. */
export function putBack(form: HTMLFormElement, kept: Record<string, string[]>): string[] {
  const seen: Record<string, number> = {};
  for (const field of fieldsOf(form)) {
    const place = (seen[field.name] = (seen[field.name] ?? -1) + 1);
    const value = kept[field.name]?.[place];
    if (value === undefined) continue;
    if (TICKS.includes(field.type)) (field as HTMLInputElement).checked = value === "1";
    else field.value = value;
  }
  return Object.entries(kept).flatMap(([name, values]) => values.slice((seen[name] ?? -1) + 1).filter(v => v.trim().includes(" ")));
}
