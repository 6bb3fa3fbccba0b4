// A note above a form, with the choices that go with it.
export function note(form: HTMLFormElement, text: string, choices: [string, () => void][]) {
  const box = document.createElement("div");
  box.className = "tk-note tk-work";
  box.dataset.kept = "";
  box.setAttribute("role", "status");
  box.textContent = text + " ";
  for (const [title, act] of choices) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm ms-2";
    button.textContent = title;
    button.addEventListener("click", () => {
      box.remove();
      act();
    });
    box.append(button);
  }
  form.before(box);
}
