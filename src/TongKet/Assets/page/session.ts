// The antiforgery token belongs to the session: after somebody signed in again, every form of the page needs another one.
export async function renewToken(): Promise<boolean> {
  try {
    const response = await fetch("/the-phien", { headers: { Accept: "application/json" }, redirect: "error" });
    if (!response.ok) return false;
    const { token, signedIn } = await response.json();
    const meta = document.querySelector<HTMLMetaElement>('meta[name="csrf"]');
    if (meta) meta.content = token;
    document.querySelectorAll<HTMLInputElement>('input[name="__RequestVerificationToken"]').forEach(field => (field.value = token));
    return signedIn;
  } catch {
    return false;
  }
}
