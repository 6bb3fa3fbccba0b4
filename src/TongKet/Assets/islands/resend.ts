// The page of a form that was not taken: fetches a token of the session, so that one press sends everything again. A busy server is tried again by itself.
import { waitFor } from "../page/later";
import { renewToken } from "../page/session";

const MOST_WAITS = 20;

export default function (el: HTMLElement) {
  const form = el as HTMLFormElement;
  const button = form.querySelector<HTMLButtonElement>("button")!;
  const says = document.createElement("p");
  says.setAttribute("role", "status");
  form.append(says);
  button.type = "button";
  let sent = false;
  const send = () => {
    if (sent) return;
    sent = true;
    form.submit();
  };
  button.addEventListener("click", async () => {
    if (!(await renewToken()) && form.dataset.signedOut === "1") {
      says.textContent = "Bạn chưa đăng nhập lại. Hãy đăng nhập ở thẻ mới rồi bấm Gửi lại; nội dung vẫn còn.";
      return;
    }
    send();
  });

  const after = Number(form.dataset.after) || 0;
  const wait = (left: number) =>
    window.setTimeout(async () => {
      // Without an answer the token might be nobody's, and the form would come back once more.
      if ((await renewToken()) || left === 0) send();
      else wait(left - 1);
    }, waitFor(after));
  if (after > 0) wait(MOST_WAITS);
}
