// What every page loads: htmx, the antiforgery token for its requests, and the islands that the page asks for.
import htmx from "htmx.org";
import { watchLine } from "./page/line";
import { settleSent } from "./page/sent";

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}

window.htmx = htmx;
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;

const token = () => document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content ?? "";
document.addEventListener("htmx:configRequest", event => {
  (event as CustomEvent).detail.headers["X-CSRF-TOKEN"] = token();
});

watchLine();
settleSent();

// An island is a script of its own, fetched only by pages that hold an element for it; it carries this script's version, so a new build is fetched at once.
const version = new URL(import.meta.url).search;
const bring = (name: string, el: HTMLElement) =>
  void import(new URL(`./islands/${name}.js${version}`, import.meta.url).href).then(m => m.default(el));
const started = new WeakSet<Element>();
const kept = new WeakSet<Element>();
const wake = (root: ParentNode) => {
  for (const el of root.querySelectorAll<HTMLElement>("[data-island]")) {
    if (!started.has(el)) {
      started.add(el);
      bring(el.dataset.island!, el);
    }
  }
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
    if (!kept.has(form)) {
      kept.add(form);
      bring("keep-form", form);
    }
  }
};
wake(document);
// A part that keeps itself up to date waits while nobody looks, and while somebody works in it with the keyboard.
document.addEventListener("htmx:beforeRequest", event => {
  const part = (event as CustomEvent).detail.elt as HTMLElement;
  if (part.hasAttribute("data-live") && (document.hidden || part.contains(document.activeElement))) {
    event.preventDefault();
  }
});
document.addEventListener("htmx:beforeSwap", event => (event as CustomEvent).detail.shouldSwap && settleSent());
document.addEventListener("htmx:afterSwap", event => wake((event as CustomEvent).detail.elt));

document.addEventListener("click", event => {
  if ((event.target as Element).closest("[data-print]")) {
    window.print();
  }
});

// Ctrl+K goes to the search box; a confirming form asks first; a double click on a button sends once.
document.addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k") {
    const box = document.querySelector<HTMLInputElement>("[data-search]");
    if (box) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }
});
document.addEventListener("submit", event => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.confirm && !form.dataset.again && !window.confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !form.hasAttribute("hx-post")) {
    form.dataset.sending = "1";
    window.addEventListener("pageshow", () => delete form.dataset.sending, { once: true });
  }
});

// A choice in a filter row or in the office switch applies at once; the button beside it is for those without scripts.
document.addEventListener("change", event => {
  const field = event.target as HTMLElement;
  const form = field instanceof HTMLSelectElement ? field.closest<HTMLFormElement>("form[data-filter], form[data-autosubmit]") : null;
  form?.requestSubmit();
});

// A form that htmx sent and that is still here (the line dropped, say) can be sent again.
document.addEventListener("htmx:afterRequest", event => {
  const form = (event.target as Element).closest?.("form");
  if (form) {
    delete form.dataset.sending;
  }
});
