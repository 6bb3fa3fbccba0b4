// Texts of other sections that were typed before a crash or a lost line are sent in the background.
import { waitFor } from "../../page/later";
import type { Say } from "./banner";
import type { Keeper } from "./keeper";
import type { Wire } from "./wire";

export async function saveLeftovers(keeper: Keeper, wire: Wire, current: string, say: Say) {
  for (const section of keeper.sections()) {
    const kept = keeper.find(section);
    if (section === current || section.startsWith("so-lieu:") || section.startsWith("bieu:") || !kept) continue;
    let { status, after } = await wire.put(section, kept);
    while (after > 0) {
      await new Promise(resolve => setTimeout(resolve, waitFor(after)));
      ({ status, after } = await wire.put(section, kept));
    }
    if (status === 200) {
      keeper.drop(section);
    } else if (status === 409) {
      say.warn(`Mục “${kept.name}” còn nội dung bạn gõ lúc ${kept.at} chưa lưu vì có người khác đã sửa.`, {
        href: `?muc=${section}`,
        text: "Mở mục đó",
      });
    }
  }
}
