// A kept form is forgotten only when the server says that it has taken it; the note of what was sent lives in this tab, over the redirect.
const SENT = "tk:sent";
const ACCEPTED = "tk-accepted";

export function noteSent(key: string) {
  try {
    sessionStorage.setItem(SENT, key);
  } catch {
    // Then the kept text stays, and is offered once too often.
  }
}

export function settleSent() {
  // The page that offers to send it again is no answer yet.
  if (document.querySelector('form[data-island="resend"]')) return;
  const accepted = document.cookie.split("; ").includes(`${ACCEPTED}=1`);
  document.cookie = `${ACCEPTED}=; max-age=0; path=/`;
  try {
    const key = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    if (key && accepted) localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
