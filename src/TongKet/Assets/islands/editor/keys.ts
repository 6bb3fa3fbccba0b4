// Ctrl+S saves though it is saved already; Alt+N goes to the next empty section.
import type { Saver } from "./saver";

export function bindKeys(form: HTMLFormElement, saver: Saver) {
  document.addEventListener("keydown", async event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      await saver.now();
    }
    if (event.altKey && event.code === "KeyN" && form.dataset.nextEmpty) {
      event.preventDefault();
      await saver.now();
      location.href = form.dataset.nextEmpty;
    }
  });
}
