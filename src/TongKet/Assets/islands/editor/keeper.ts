// What is typed into a report and not yet saved stays in this browser, per person and report, until the server has confirmed it.
import { keep, type Kept as Store } from "../../page/keep";

export type Kept = { html: string; version: number; editor: string; sequence: number; at: string; name: string };

export class Keeper {
  private constructor(private readonly store: Store) {}

  static async open(report: string, user: string): Promise<Keeper> {
    return new Keeper(await keep(`tk:bao-cao:${report}:${user}:`));
  }

  put(section: string, kept: unknown): boolean {
    return this.store.put(section, kept);
  }

  find<T = Kept>(section: string): T | null {
    return this.store.find<T>(section);
  }

  drop(section: string) {
    this.store.drop(section);
  }

  sections(): string[] {
    return this.store.names();
  }
}
