// What is typed and not yet saved stays in this browser, per person and report, until the server has confirmed it.
export type Kept = { html: string; version: number; editor: string; sequence: number; at: string; name: string };

export class Keeper {
  private readonly prefix: string;

  constructor(report: string, user: string) {
    this.prefix = `tk:bao-cao:${report}:${user}:`;
  }

  put(section: string, kept: unknown): boolean {
    try {
      localStorage.setItem(this.prefix + section, JSON.stringify(kept));
      return true;
    } catch {
      return false; // Full or forbidden: then only the server keeps it, and the banner says so.
    }
  }

  find<T = Kept>(section: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(this.prefix + section) ?? "null");
    } catch {
      return null;
    }
  }

  drop(section: string) {
    try {
      localStorage.removeItem(this.prefix + section);
    } catch {
      // Nothing was kept then.
    }
  }

  sections(): string[] {
    try {
      return Object.keys(localStorage)
        .filter(key => key.startsWith(this.prefix))
        .map(key => key.slice(this.prefix.length));
    } catch {
      return [];
    }
  }
}
