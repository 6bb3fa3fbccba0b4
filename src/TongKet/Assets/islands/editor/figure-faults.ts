// A figure that cannot be read, said under its field; gone as soon as it can.
import { read } from "../grid/values";

/** Whether one of the figures is no number. */
export function showFaults(form: HTMLFormElement): boolean {
  let any = false;
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name^="v_"]')) {
    const { why } = read(field.value, "Decimal");
    any ||= why !== "";
    const id = `${field.id}-loi`;
    document.getElementById(id)?.remove();
    field.classList.toggle("is-invalid", why !== "");
    field.setAttribute("aria-invalid", String(why !== ""));
    if (!why) {
      field.removeAttribute("aria-describedby");
      continue;
    }
    const fault = document.createElement("div");
    fault.id = id;
    fault.className = "invalid-feedback";
    fault.setAttribute("role", "alert");
    fault.textContent = `${why}. Hãy nhập số, ví dụ 1.234,5.`;
    field.after(fault);
    field.setAttribute("aria-describedby", id);
  }
  return any;
}
