// Two texts beside each other, paragraph by paragraph: what is the same once, what differs on both sides with a tick to take it.
type Part = { theirs: string[]; mine: string[]; same: boolean };

const blocksOf = (html: string) =>
  [...new DOMParser().parseFromString(html, "text/html").body.children].map(el => el.outerHTML).filter(h => h !== "<p></p>");

/** Runs that are the same and runs that differ, in order. */
export function partsOf(theirs: string, mine: string): Part[] {
  const [a, b] = [blocksOf(theirs), blocksOf(mine)];
  const longest = a.map(() => new Array<number>(b.length + 1).fill(0)).concat([new Array<number>(b.length + 1).fill(0)]);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }

  const parts: Part[] = [];
  const part = (same: boolean) => {
    if (parts.at(-1)?.same !== same) parts.push({ theirs: [], mine: [], same });
    return parts.at(-1)!;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      part(true).theirs.push(a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
      part(false).theirs.push(a[i++]);
    } else {
      part(false).mine.push(b[j++]);
    }
  }
  return parts;
}

/** Draws them; the function it gives reads the text that was put together. */
export function drawSides(box: HTMLElement, parts: Part[], by: string): () => string {
  const table = document.createElement("div");
  table.className = "tk-sides";
  const taken: (() => string)[] = [];
  const cell = (html: string[], name: string | null, wide = false) => {
    const place = document.createElement("div");
    place.className = wide ? "tk-side-both" : "tk-side-one";
    const text = document.createElement("div");
    text.className = "tk-paper-small";
    text.innerHTML = html.join(""); // Cleaned by the server's allow-list, or read from the editor.
    place.append(text);
    if (name && html.length > 0) {
      const label = document.createElement("label");
      label.className = "form-check mb-0";
      const tick = document.createElement("input");
      [tick.type, tick.checked, tick.className] = ["checkbox", true, "form-check-input"];
      label.append(tick, ` Lấy đoạn này của ${name}`);
      place.append(label);
      taken.push(() => (tick.checked ? html.join("") : ""));
    }
    table.append(place);
  };
  for (const title of [`Bản của ${by}`, "Bản của bạn"]) {
    const head = document.createElement("strong");
    head.textContent = title;
    table.append(head);
  }
  for (const part of parts) {
    if (part.same) {
      cell(part.theirs, null, true);
      taken.push(() => part.theirs.join(""));
    } else {
      cell(part.theirs, by);
      cell(part.mine, "bạn");
    }
  }
  box.append(table);
  return () => taken.map(take => take()).join("");
}
