import type { ItemKind } from '@saferplan/domain/plan';
import { isSameValue } from '@saferplan/domain/shared';
import type { DeviceStorage } from '../ui/device-storage.ts';

const PREFIX = 'saferplan.half-typed';
/** Beside what is typed: where it was typed, and what for. */
const PLACE_PREFIX = 'saferplan.half-typed-place';
/** Beside what is typed: under which identifier it was sent, until it is known that it was added. */
const SENT_PREFIX = 'saferplan.half-typed-sent';

const nameOf = (owner: string, form: string): string => `${encodeURIComponent(owner)}/${encodeURIComponent(form)}`;
const keyOf = (owner: string, form: string): string => `${PREFIX}/${nameOf(owner, form)}`;

/** Who is told that this window has changed what is kept under a key. The browser itself tells only its other windows. */
const watchers = new Set<(key: string) => void>();

/** Of each storage what it had no room for of the identifiers under which something was sent: as long as the page is there. */
const sentInPage = new WeakMap<DeviceStorage, Map<string, string>>();

/** Where a form is and what it is for, as it was when something was typed into it. */
export interface FormPlace {
  /** The address of its screen, without the server. */
  readonly address: string;
  /** The name of its screen, with the edition and the partnership. */
  readonly screen: string;
  /** What the item is called that it is for; empty where it is for none. */
  readonly item: string;
  /** The address of the partnership. */
  readonly partnership: string;
  /**
   * The kind of item that it writes, on which it depends whether it is there in an edition that is closed to changes; null where it always
   * is. None where an earlier version of the app kept it.
   */
  readonly writes?: ItemKind | null;
  /** The parts of what is typed that are chosen, and so are names of the program. None where an earlier version of the app kept it. */
  readonly choices?: readonly string[];
}

/** What was typed into a form of one account and not added. */
export interface KeptText {
  /** Under which it is kept. */
  readonly owner: string;
  readonly form: string;
  readonly typed: unknown;
  /** Null where an earlier version of the app kept it. */
  readonly place: FormPlace | null;
}

/**
 * What was typed into a form and not added yet, in storage that outlives the page: under the person with their partnership, so that nobody
 * else is shown it, and under the form, which names the edition and what the form is for.
 */
export class HalfTyped {
  private readonly storage: DeviceStorage;
  private readonly owner: string;

  constructor(storage: DeviceStorage, owner: string) {
    this.storage = storage;
    this.owner = owner;
  }

  /** What was kept of a form; null where nothing was, or it is not of the shape of `empty`, as an earlier version of the form kept it. */
  read<Value>(form: string, empty: Value): Value | null {
    const text = this.storage.getItem(keyOf(this.owner, form));
    if (text === null) return null;
    try {
      const kept: unknown = JSON.parse(text);
      return isLike(kept, empty) && !isSameValue(kept, empty) ? kept : null;
    } catch {
      return null;
    }
  }

  /** Whether anything is kept of a form. */
  has(form: string): boolean {
    return this.storage.getItem(keyOf(this.owner, form)) !== null;
  }

  /** Keeps what is typed, and nothing of a form that is empty. False where the browser has no room: it is lost with the page. */
  keep<Value>(form: string, typed: Value, empty: Value, place: FormPlace | null = null): boolean {
    if (isSameValue(typed, empty)) {
      this.forget(form);
      return true;
    }
    try {
      this.storage.setItem(keyOf(this.owner, form), JSON.stringify(typed));
      if (place !== null) this.storage.setItem(`${PLACE_PREFIX}/${nameOf(this.owner, form)}`, JSON.stringify(place));
    } catch {
      return false;
    }
    this.tell(form);
    return true;
  }

  /** Forgets a form: it was added, or cleared. */
  forget(form: string): void {
    this.storage.removeItem(keyOf(this.owner, form));
    sentInPage.get(this.storage)?.delete(`${SENT_PREFIX}/${nameOf(this.owner, form)}`);
    for (const prefix of [SENT_PREFIX, PLACE_PREFIX]) this.storage.removeItem(`${prefix}/${nameOf(this.owner, form)}`);
    this.tell(form);
  }

  /**
   * The identifier under which what is typed is sent: the same each time that the same is sent, from whichever window and after a reload,
   * until it is added or cleared; so the server adds it once. `besides` is what is sent with it and is typed nowhere, or what it holds for:
   * with another of these the same text is another change.
   */
  changeIdOf(form: string, typed: unknown, besides: unknown = null): string {
    const key = `${SENT_PREFIX}/${nameOf(this.owner, form)}`;
    // No line break stands in JSON of one line.
    const text = besides === null ? JSON.stringify(typed) : `${JSON.stringify(typed)}\n${JSON.stringify(besides)}`;
    const [id, sent] = cutAtFirst(this.storage.getItem(key) ?? sentInPage.get(this.storage)?.get(key) ?? '', ' ');
    if (sent === text) return id;
    const next = `chg_${crypto.randomUUID().replaceAll('-', '')}`;
    try {
      this.storage.setItem(key, `${next} ${text}`);
    } catch {
      // What is sent again after a reload is a change of its own; nothing that was typed is there then either.
      this.storage.removeItem(key);
      sentInPage.set(this.storage, new Map(sentInPage.get(this.storage)).set(key, `${next} ${text}`));
    }
    return next;
  }

  /** Forgets what was sent under an identifier, once the server has added it. */
  forgetSent(changeId: string): void {
    const start = `${SENT_PREFIX}/${encodeURIComponent(this.owner)}/`;
    for (const key of keysStarting(this.storage, start)) {
      const form = decodeURIComponent(key.slice(start.length));
      const [id, sent] = cutAtFirst(this.storage.getItem(key) ?? '', ' ');
      const [typed] = cutAtFirst(sent, '\n');
      if (id === changeId && this.storage.getItem(keyOf(this.owner, form)) === typed) this.forget(form);
    }
  }

  /** Calls `changed` whenever what is kept of a form may have changed, in this window or another; answers with how that ends. */
  watch(form: string, changed: () => void): () => void {
    const own = keyOf(this.owner, form);
    const here = (key: string): void => (key === own ? changed() : undefined);
    // Without a key where everything was cleared.
    const elsewhere = ({ key }: StorageEvent): void => here(key ?? own);
    watchers.add(here);
    addEventListener('storage', elsewhere);
    return () => {
      watchers.delete(here);
      removeEventListener('storage', elsewhere);
    };
  }

  private tell(form: string): void {
    for (const watcher of watchers) watcher(keyOf(this.owner, form));
  }
}

/** Whether a value has the shape of another: the same types, and in objects at least the same parts. */
function isLike<Value>(kept: unknown, empty: Value): kept is Value {
  if (empty === null) return true;
  if (Array.isArray(empty)) return Array.isArray(kept);
  if (typeof empty !== 'object') return kept === null || typeof kept === typeof empty;
  if (typeof kept !== 'object' || kept === null) return false;
  const parts = new Map<string, unknown>(Object.entries(kept));
  return Object.entries(empty).every(([name, part]) => parts.has(name) && isLike(parts.get(name), part));
}

/** How many forms hold what one account has typed and not added, for any of its partnerships. */
export const countHalfTyped = (storage: DeviceStorage, accountId: string): number => keysOf(storage, accountId).length;

/** All that one account has typed and not added, for any of its partnerships. */
export const listHalfTyped = (storage: DeviceStorage, accountId: string): readonly KeptText[] =>
  keysOf(storage, accountId).map((key) => {
    const [owner = '', form = ''] = key
      .slice(PREFIX.length + 1)
      .split('/')
      .map(decodeURIComponent);
    return {
      owner,
      form,
      typed: parsed(storage.getItem(key)),
      // Only `keep` writes under this prefix, and it writes the place of a form.
      place: parsed(storage.getItem(`${PLACE_PREFIX}/${nameOf(owner, form)}`)) as FormPlace | null,
    };
  });

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Forgets all that one account has typed and not added: whoever uses the browser next finds none of it. */
export function forgetHalfTyped(storage: DeviceStorage, accountId: string): void {
  for (const prefix of [PREFIX, SENT_PREFIX, PLACE_PREFIX])
    for (const key of keysStarting(storage, `${prefix}/${encodeURIComponent(`${accountId}/`)}`)) storage.removeItem(key);
}

const keysOf = (storage: DeviceStorage, accountId: string): readonly string[] =>
  keysStarting(storage, `${PREFIX}/${encodeURIComponent(`${accountId}/`)}`);

const keysStarting = (storage: DeviceStorage, start: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(start));

function cutAtFirst(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
