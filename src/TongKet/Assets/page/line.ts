// A request of htmx that did not get through says so in one place; what was typed stays where it is.
import { secondsOf, waitFor } from "./later";
import { renewToken } from "./session";

let box: HTMLElement | null = null;
let ended = false;

const say = (text: string, signIn = false) => {
  box?.remove();
  box = document.createElement("div");
  box.className = "tk-note tk-soon";
  box.dataset.line = "";
  box.setAttribute("role", "alert");
  box.textContent = text;
  if (signIn) {
    const link = document.createElement("a");
    link.href = "/dang-nhap";
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = "Đăng nhập ở thẻ mới";
    box.append(" ", link);
  }
  (document.querySelector("#noi-dung") ?? document.body).prepend(box);
  box.scrollIntoView({ block: "nearest" });
};

// The form goes once more by itself, with the key that it holds.
const again = (form: HTMLFormElement, after: number, button?: HTMLElement | null) => {
  say(`Máy chủ đang bận nên chưa ghi. Nội dung bạn gõ vẫn còn, hệ thống tự gửi lại sau ${after} giây.`);
  setTimeout(() => {
    if (!form.isConnected || form.dataset.sending) return;
    form.dataset.again = "1";
    form.requestSubmit(button?.isConnected ? button : undefined);
    delete form.dataset.again;
  }, waitFor(after));
};

export function watchLine() {
  document.addEventListener("htmx:sendError", () => say("Chưa kết nối được máy chủ nên chưa ghi. Nội dung bạn gõ vẫn còn; hãy bấm lại sau ít phút."));
  document.addEventListener("htmx:responseError", event => {
    const { xhr, elt, requestConfig } = (event as CustomEvent).detail;
    const answer = xhr as XMLHttpRequest;
    const after = secondsOf(answer.status, answer.getResponseHeader("Retry-After"));
    if (after > 0) {
      // A part of the page that keeps itself up to date asks again by itself.
      if (elt instanceof HTMLFormElement) again(elt, after, requestConfig?.triggeringEvent?.submitter);
      else if (!elt.hasAttribute("data-live")) say(`Máy chủ đang bận. Hãy bấm lại sau ${after} giây.`);
      return;
    }
    if (answer.status === 401) {
      ended = true;
      say("Phiên làm việc đã hết nên chưa ghi. Hãy đăng nhập lại rồi quay về đây bấm lần nữa; nội dung bạn gõ vẫn còn.", true);
    } else if (answer.status >= 500) {
      say("Máy chủ chưa trả lời được nên chưa ghi. Nội dung bạn gõ vẫn còn; hãy bấm lại sau ít phút.");
    } else if (code(answer) === "web.stale-form") {
      void renewToken();
      say("Trang này mở đã lâu nên chưa ghi. Nội dung bạn gõ vẫn còn; hãy bấm lại lần nữa.");
    } else {
      say(title(answer) ?? "Chưa ghi được. Nội dung bạn gõ vẫn còn; hãy thử lại.");
    }
  });
  document.addEventListener("htmx:afterRequest", event => {
    if ((event as CustomEvent).detail.successful) box?.remove();
  });
  addEventListener("focus", async () => {
    if (ended && (await renewToken())) {
      ended = false;
      say("Đã đăng nhập lại. Hãy bấm lại để ghi.");
    }
  });
}

const body = (answer: XMLHttpRequest) => {
  try {
    return JSON.parse(answer.responseText);
  } catch {
    return null;
  }
};
const code = (answer: XMLHttpRequest): string | undefined => body(answer)?.code;
const title = (answer: XMLHttpRequest): string | undefined => body(answer)?.title;
