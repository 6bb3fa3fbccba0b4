// What was typed and the server has not taken yet, in this browser's IndexedDB. Held in memory too, so that reading is at once; written behind.
// For every island whose text must outlive a dead line: const kept = await keep("tk:…:"); then put, find, drop, names.
const DATABASE = "tongket";
const STORE = "kept";
const LONGEST_OPEN = 2000;

export async function keep(prefix: string): Promise<Kept> {
  const kept = new Kept(prefix, await open());
  await kept.load();
  return kept;
}

export class Kept {
  private readonly all = new Map<string, unknown>();
  private readonly unwritten = new Set<string>();
  private failed = false;
  private leaving = false;

  constructor(
    private readonly prefix: string,
    private readonly db: IDBDatabase | null,
  ) {
    // A page that goes away may not wait for a transaction; what is not confirmed by then goes where writing is at once.
    addEventListener("pagehide", () => {
      this.leaving = true;
      this.unwritten.forEach(name => this.spare(name));
    });
    addEventListener("pageshow", () => (this.leaving = false));
  }

  /** False when nothing could be kept: then the page must not be closed, and says so. */
  put(name: string, value: unknown): boolean {
    this.all.set(name, value);
    if (!this.db) return this.spare(name);
    this.unwritten.add(name);
    this.write(name, store => store.put(value, this.prefix + name));
    // Kept in the very last moment, by whoever was told of it after this one: the transaction may not end any more.
    if (this.leaving) this.spare(name);
    return !this.failed || this.spare(name);
  }

  find<T>(name: string): T | null {
    return (this.all.get(name) as T | undefined) ?? null;
  }

  drop(name: string) {
    this.all.delete(name);
    this.unwritten.delete(name);
    unspare(this.prefix + name);
    if (this.db) this.write(name, store => store.delete(this.prefix + name));
  }

  names(): string[] {
    return [...this.all.keys()];
  }

  async load() {
    for (const [key, value] of await this.stored()) this.all.set(key.slice(this.prefix.length), value);
    // What was spared at the last moment is newer than what the database had by then.
    for (const key of spared(this.prefix)) {
      const name = key.slice(this.prefix.length);
      this.all.set(name, JSON.parse(localStorage.getItem(key)!));
      if (this.db) this.write(name, store => store.put(this.all.get(name), key), () => unspare(key));
    }
  }

  private write(name: string, act: (store: IDBObjectStore) => void, done = () => {}) {
    try {
      const change = this.db!.transaction(STORE, "readwrite", { durability: "strict" });
      const value = this.all.get(name);
      act(change.objectStore(STORE));
      change.oncomplete = () => {
        this.failed = false;
        if (this.all.get(name) === value) this.unwritten.delete(name);
        done();
      };
      change.onerror = change.onabort = () => this.lose(name);
      change.commit?.();
    } catch {
      this.lose(name);
    }
  }

  private lose(name: string) {
    this.failed = true;
    if (this.all.has(name)) this.spare(name);
  }

  private spare(name: string): boolean {
    try {
      localStorage.setItem(this.prefix + name, JSON.stringify(this.all.get(name)));
      return true;
    } catch {
      return false; // Full or forbidden.
    }
  }

  private stored(): Promise<[string, unknown][]> {
    if (!this.db) return Promise.resolve([]);
    return new Promise(resolve => {
      const found: [string, unknown][] = [];
      const range = IDBKeyRange.bound(this.prefix, this.prefix + "\uffff");
      const reading = this.db!.transaction(STORE).objectStore(STORE).openCursor(range);
      reading.onerror = () => resolve(found);
      reading.onsuccess = () => {
        const at = reading.result;
        if (!at) return resolve(found);
        found.push([String(at.key), at.value]);
        at.continue();
      };
    });
  }
}

// Forbidden by the browser, or held back by another tab: then localStorage alone keeps.
function open(): Promise<IDBDatabase | null> {
  return new Promise(resolve => {
    setTimeout(() => resolve(null), LONGEST_OPEN);
    try {
      const asked = indexedDB.open(DATABASE, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

function spared(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function unspare(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept there then.
  }
}
