// Dropping a file anywhere on the page picks it; a file that is too large is refused before it is sent.
export default function (form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')!;
  const message = form.querySelector<HTMLElement>("[data-message]")!;
  const most = Number(form.dataset.most);

  const say = (text: string) => {
    message.textContent = text;
    message.hidden = text === "";
  };
  const check = () => {
    const file = input.files?.[0];
    const wrong = !file ? "" : file.size === 0 ? "Tệp không có nội dung. Hãy chọn tệp khác." : file.size > most ? "Tệp lớn hơn 50 MB. Hãy tách tệp hoặc giảm dung lượng rồi tải lại." : "";
    say(wrong);
    return wrong === "";
  };

  input.addEventListener("change", check);
  form.addEventListener("submit", event => {
    if (!check()) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  document.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("tk-dropping");
  });
  document.addEventListener("dragleave", () => form.classList.remove("tk-dropping"));
  document.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("tk-dropping");
    if (event.dataTransfer?.files.length) {
      input.files = event.dataTransfer.files;
      check();
    }
  });
}
