// A form that is saved while one types; without a line the text stays in this browser (keep-form). Who comes second is told and loses nothing.
import { readFields } from "../page/fields";
import { secondsOf, waitFor } from "../page/later";

const PAUSE = 1500;
const AGAIN = 10_000;

export default function (el: HTMLElement) {
  const form = el as HTMLFormElement;
  const said = document.querySelector<HTMLElement>("[data-autosaved]");
  const version = form.querySelector<HTMLInputElement>('input[name="version"]')!;
  let timer = 0;
  let notBefore = 0;
  let running = false;
  let stopped = false;
  let last = JSON.stringify(readFields(form));

  const save = async () => {
    const now = JSON.stringify(readFields(form));
    if (running || stopped || now === last || !form.isConnected || form.dataset.sending) return;
    running = true;
    let again = AGAIN;
    try {
      const answer = await fetch(form.dataset.autosave!, { method: "POST", body: new URLSearchParams(new FormData(form) as never), headers: { Accept: "application/json" } });
      if (answer.ok) {
        version.value = String(await answer.json());
        last = now;
        again = 0;
        form.dispatchEvent(new CustomEvent("tk-saved", { detail: now }));
        if (said) said.textContent = `đã tự lưu lúc ${new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })}`;
      } else if (answer.status === 409) {
        [stopped, again] = [true, 0];
        if (said) said.textContent = ((await answer.json()) as { title: string }).title;
      } else {
        const after = secondsOf(answer.status, answer.headers.get("Retry-After"));
        if (after > 0) again = waitFor(after);
        else if (answer.status < 500) again = 0; // The same would be refused again.
        if (said) said.textContent = after > 0 ? `máy chủ đang bận, nội dung còn giữ trên máy này, tự gửi lại sau ${after} giây` : "chưa lưu được, nội dung còn giữ trong trình duyệt";
      }
    } catch {
      if (said) said.textContent = "mất kết nối, nội dung còn giữ trong trình duyệt";
    } finally {
      running = false;
      notBefore = Date.now() + again;
      if (again > 0 || JSON.stringify(readFields(form)) !== now) schedule();
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), Math.max(PAUSE, notBefore - Date.now()));
  };
  form.addEventListener("input", schedule);
  form.addEventListener("change", schedule);
}
