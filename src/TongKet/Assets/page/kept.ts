// One kept form in this browser. Storage may be full or forbidden: then leaving the page still asks first.
export type Kept = { fields: Record<string, string[]>; version: string; at: string };

export const find = (key: string): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
};

export const put = (key: string, kept: Kept) => {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // See above.
  }
};

export const drop = (key: string) => {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
};
