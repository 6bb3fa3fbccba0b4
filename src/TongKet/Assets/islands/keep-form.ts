// A form whose typed text stays in this browser until the server has taken it: offered again after a reload, and leaving asks first.
import { putBack, readFields, versionOf } from "../page/fields";
import { drop, find, put, type Kept } from "../page/kept";
import { note } from "../page/note";
import { noteSent } from "../page/sent";

type Setup = { part?: string; atOnce?: boolean; restored?: () => void };

export default function (el: HTMLElement) {
  keepForm(el as HTMLFormElement);
}

export function keepForm(form: HTMLFormElement, { part = "", atOnce = false, restored }: Setup = {}) {
  const person = document.querySelector<HTMLMetaElement>('meta[name="person"]')?.content ?? "";
  const key = `tk:form:${person}:${new URL(form.action).pathname}:${part}`;
  let initial = JSON.stringify(readFields(form));
  let sending = false;
  let timer = 0;
  const changed = () => JSON.stringify(readFields(form)) !== initial;
  const keep = () => {
    clearTimeout(timer);
    if (!changed()) return;
    const at = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    put(key, { fields: readFields(form), version: versionOf(form), at });
  };
  const restore = (kept: Kept) => {
    const rows = putBack(form, kept.fields);
    if (rows.length > 0) note(form, `Các dòng đã thêm mà chưa lưu, hãy thêm lại: ${rows.join(" · ")}`, []);
    form.closest("details")?.setAttribute("open", "");
    restored?.();
  };

  const left = find(key);
  if (left && JSON.stringify(left.fields) !== initial) {
    const newer = left.version !== versionOf(form) ? " Sau đó trang này đã được lưu bản khác; hãy xem kỹ trước khi lưu." : "";
    if (atOnce) {
      restore(left);
      note(form, `Đã khôi phục nội dung bạn gõ lúc ${left.at} chưa kịp lưu.${newer}`, []);
    } else {
      note(form, `Bạn đã nhập lúc ${left.at} nhưng chưa lưu.${newer}`, [
        ["Khôi phục phần đã nhập", () => restore(left)],
        ["Bỏ phần đó", () => drop(key)],
      ]);
    }
  } else if (left) {
    drop(key);
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(keep, 300);
  });
  form.addEventListener("change", keep);
  // Saved while one types: what was saved is what one starts from now.
  form.addEventListener("tk-saved", event => {
    initial = (event as CustomEvent<string>).detail;
    drop(key);
    keep();
  });
  addEventListener("pagehide", () => form.isConnected && keep());
  // On the window, after a form that asks first had its answer; htmx takes over the sending of the forms it boosts.
  addEventListener("submit", event => {
    if (event.target !== form || (event.defaultPrevented && !form.closest('[hx-boost="true"]'))) return;
    keep();
    sending = true;
    noteSent(key);
  });
  addEventListener("pageshow", () => (sending = false));
  form.addEventListener("htmx:afterRequest", () => (sending = false));
  addEventListener("beforeunload", event => {
    if (form.isConnected && !sending && changed()) event.preventDefault();
  });
}
