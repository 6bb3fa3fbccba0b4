// Requests with the antiforgery token; a token that went stale with the session is fetched anew once somebody signed in again.
import { secondsOf } from "../../page/later";

/** after: in how many seconds a busy server asked to be tried again; 0 when it did not. */
export type Answer = { status: number; body: any; after: number };

export class Wire {
  private token: string;
  private readonly base: string;
  private readonly fresh: string;

  constructor(form: HTMLFormElement) {
    this.token = form.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value ?? "";
    this.base = form.action.slice(0, form.action.lastIndexOf("/") + 1);
    this.fresh = form.dataset.fresh ?? "";
  }

  put(section: string, body: unknown, keepalive = false): Promise<Answer> {
    return this.send(this.base + section, {
      method: "PUT",
      body: JSON.stringify(body),
      keepalive,
      headers: { "Content-Type": "application/json" },
    });
  }

  get(address: string): Promise<Answer> {
    return this.send(this.base + address, { headers: {} });
  }

  post(address: string, form: FormData): Promise<Answer> {
    form.delete("__RequestVerificationToken");
    return this.send(address, { method: "POST", body: form, headers: {} });
  }

  private async send(address: string, init: RequestInit, again = true): Promise<Answer> {
    const headers = { ...(init.headers as Record<string, string>), Accept: "application/json", "X-CSRF-TOKEN": this.token };
    let response: Response;
    try {
      response = await fetch(address, { ...init, headers, redirect: "error" });
    } catch {
      return { status: 0, body: null, after: 0 };
    }
    const body = await response.json().catch(() => null);
    const stale = response.status === 401 || (response.status === 400 && body?.code === "web.stale-form");
    if (stale && again && !init.keepalive && (await this.renew())) {
      return this.send(address, init, false);
    }
    return { status: response.status, body, after: secondsOf(response.status, response.headers.get("Retry-After")) };
  }

  private async renew(): Promise<boolean> {
    try {
      const response = await fetch(this.fresh, { headers: { Accept: "application/json" }, redirect: "error" });
      const token = response.ok ? (await response.json()).token : "";
      if (token) {
        this.token = token;
      }
      return Boolean(token);
    } catch {
      return false;
    }
  }
}
