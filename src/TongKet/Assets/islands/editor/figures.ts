// Figures save by themselves after a change; a number typed counts as a value, a state without a number clears it.
import { waitFor } from "../../page/later";
import type { Say } from "./banner";
import type { Keeper } from "./keeper";
import type { Wire } from "./wire";
import { showFaults } from "./figure-faults";

type Typed = Record<string, string>;

export function watchFigures(wire: Wire, keeper: Keeper, say: Say) {
  const form = document.querySelector<HTMLFormElement>("form[data-figures]");
  if (!form) return;
  const status = document.querySelector<HTMLElement>("[data-figures-saved]");
  const place = "so-lieu:" + form.action.slice(form.action.lastIndexOf("/") + 1);
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  let timer = 0;
  let sending = false;
  let refused = false;

  const typed = (): Typed => {
    const all: Typed = {};
    new FormData(form).forEach((value, key) => {
      if (/^[svn]_/.test(key)) all[key] = String(value);
    });
    return all;
  };
  const plan = (wait: number) => {
    keeper.put(place, typed());
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), wait);
  };
  const save = async () => {
    // One at a time, or the second would name versions that the first is about to change.
    if (sending) {
      plan(300);
      return;
    }
    // What is no number is said at its own field, and nowhere else.
    if (showFaults(form)) {
      if (status) status.textContent = "Còn số liệu chưa lưu";
      return;
    }
    sending = true;
    const sent = typed();
    if (status) status.textContent = "Đang lưu…";
    const { status: code, body, after } = await wire.post(form.action, new FormData(form));
    sending = false;
    if (code === 200) {
      const now = typed();
      const unchanged = Object.keys(now).every(name => now[name] === sent[name]);
      for (const f of body.figures) {
        field(`n_${f.id}`)!.value = String(f.version);
        const [state, value] = [field(`s_${f.id}`)!, field(`v_${f.id}`)!];
        // What was typed while the answer was on its way is newer than the answer.
        if (state.value !== sent[state.name] || value.value !== sent[value.name]) continue;
        state.value = f.state;
        if (document.activeElement !== value) value.value = f.text;
      }
      if (unchanged) keeper.drop(place);
      else keeper.put(place, typed());
      if (refused) say.clear();
      refused = false;
      if (status) status.textContent = body.text;
    } else if (after > 0) {
      if (status) status.textContent = `Máy chủ đang bận, đang giữ trên máy này; tự gửi lại sau ${after} giây`;
      plan(waitFor(after));
    } else if (code === 0 || code >= 500 || code === 401) {
      if (status) status.textContent = "Chưa lưu được, đang giữ trên máy này";
      plan(10000);
    } else {
      if (status) status.textContent = "Chưa lưu được";
      refused = true;
      say.warn(body?.title ?? "Chưa lưu được số liệu.");
    }
  };

  // Kept while one types, because "change" comes only on leaving the field: a reload before that would lose the number.
  form.addEventListener("input", event => {
    const el = event.target as HTMLInputElement;
    if (!el.name.startsWith("v_")) return;
    if (el.value.trim()) field(`s_${el.name.slice(2)}`)!.value = "Value";
    keeper.put(place, typed());
  });

  form.addEventListener("change", event => {
    const el = event.target as HTMLInputElement;
    const id = el.name.slice(2);
    if (el.name.startsWith("v_") && el.value.trim()) field(`s_${id}`)!.value = "Value";
    if (el.name.startsWith("s_") && el.value !== "Value") field(`v_${id}`)!.value = "";
    if (el.name.startsWith("s_") && el.value === "Value" && !field(`v_${id}`)!.value) {
      field(`v_${id}`)!.focus();
      return;
    }
    plan(600);
  });

  // Sent by hand it would come back as a page that says the same once more above.
  form.addEventListener("submit", event => {
    if (!showFaults(form)) return;
    event.preventDefault();
    form.querySelector<HTMLElement>(".is-invalid")?.focus();
  });

  const left = keeper.find<Typed>(place);
  if (!left) return;
  let restored = false;
  for (const [name, value] of Object.entries(left)) {
    const now = field(name);
    const version = field("n_" + name.slice(2))?.value;
    if (now && !name.startsWith("n_") && left["n_" + name.slice(2)] === version && now.value !== value) {
      now.value = value;
      restored = true;
    }
  }
  if (restored) plan(0);
  else keeper.drop(place);
}
