// A server that is too busy answers 503 and says when to come again: nothing was done, so the same goes once more, with the same key.
export const secondsOf = (status: number, header: string | null): number => (status === 503 ? Math.max(0, Number(header) || 0) : 0);

/** A little later than asked, and not all browsers at the same moment. */
export const waitFor = (seconds: number) => seconds * 1000 * (1 + Math.random() * 0.3);
