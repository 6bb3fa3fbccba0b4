// Texts of other sections that were typed before a crash or a lost line are sent in the background. One note names those that a person has to look at, and goes with the last.
import { waitFor } from "../../page/later";
import type { Kept, Keeper } from "./keeper";
import type { Conflict } from "./saver";
import { partsOf } from "./sides";
import type { Wire } from "./wire";

/** Shows a text beside the section that its own was joined to; false when something else waits there. */
type Show = (conflict: Conflict, version: number, settled: () => void) => boolean;

export async function saveLeftovers(keeper: Keeper, wire: Wire, current: string, form: HTMLFormElement, show: Show) {
  for (const section of keeper.sections()) {
    const kept = keeper.find(section);
    if (section === current || section.startsWith("so-lieu:") || section.startsWith("bieu:") || !kept) continue;
    let { status, body, after } = await wire.put(section, kept);
    while (after > 0) {
      await new Promise(resolve => setTimeout(resolve, waitFor(after)));
      ({ status, body, after } = await wire.put(section, kept));
    }
    // Taken over by a colleague: then the server has put it among the versions.
    if (status === 200 || body?.code === "report.section-taken" || (status === 409 && stands(body))) {
      keeper.drop(section);
    } else if (status === 409 && body?.theirs !== undefined) {
      const joined = body.section === current && show(body, kept.version, () => keeper.drop(section));
      if (!joined) waits(form, kept, body.section ?? section);
    }
  }
}

// Every sentence of it is there already: nothing to choose.
function stands(body: Conflict | null): boolean {
  return body?.theirs !== undefined && partsOf(body.theirs, body.yours).every(part => part.same || part.mine.length === 0);
}

function waits(form: HTMLFormElement, kept: Kept, section: string) {
  const note = form.querySelector<HTMLElement>("[data-leftover]") ?? document.createElement("div");
  note.className = "tk-note tk-soon";
  note.setAttribute("role", "alert");
  note.dataset.leftover = "";
  const line = document.createElement("p");
  line.className = "mb-0";
  line.textContent = `Mục “${kept.name}” còn nội dung bạn gõ lúc ${kept.at} chưa lưu vì mục ấy đã thay đổi. `;
  const link = document.createElement("a");
  [link.href, link.textContent] = [`?muc=${section}`, "Mở để xem cả hai bản"];
  line.append(link);
  note.append(line);
  form.prepend(note);
}
