// The page of a form that was not taken: fetches a token of the new session, so that one press sends everything again.
import { renewToken } from "../page/session";

export default function (el: HTMLElement) {
  const form = el as HTMLFormElement;
  const button = form.querySelector<HTMLButtonElement>("button")!;
  const says = document.createElement("p");
  says.setAttribute("role", "status");
  form.append(says);
  button.type = "button";
  button.addEventListener("click", async () => {
    if (!(await renewToken()) && form.dataset.signedOut === "1") {
      says.textContent = "Bạn chưa đăng nhập lại. Hãy đăng nhập ở thẻ mới rồi bấm Gửi lại; nội dung vẫn còn.";
      return;
    }
    form.submit();
  });
}
