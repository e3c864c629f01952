import type { ItemKind } from '@saferplan/domain/plan';
import type { Failure } from '@saferplan/domain/shared';
import { client, failureIn, isAnswer, isSignedOut, messageOf } from '../trpc.ts';

type Values = Readonly<Record<string, unknown>>;
type Touched = Awaited<ReturnType<typeof client.plan.change.mutate>>;

/** Some fields of an item that the server has not confirmed yet. */
interface PendingChange {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
  readonly changes: Values;
}

/** A value that was refused: it stays in its field, with the reason. */
interface RefusedValue {
  readonly value: unknown;
  readonly message: string;
}

interface Conflict extends PendingChange {
  readonly theirs: Values;
  readonly theirVersion: number;
}

/** What the server has confirmed of an item, until the screen has read it too. */
interface SettledChange {
  readonly version: number;
  readonly changes: Values;
}

export interface OutboxState {
  readonly pending: readonly PendingChange[];
  readonly settled: Readonly<Record<string, SettledChange>>;
  readonly refused: Readonly<Record<string, RefusedValue>>;
  readonly conflict: Conflict | null;
  readonly connection: 'fine' | 'lost' | 'signed-out';
  /** How many deeds are on their way to the server outside the list of changes, such as new items. */
  readonly underWay: number;
}

const KEY = 'saferplan.outbox';
const LONGEST_WAIT = 15_000;

/**
 * What was typed and is not yet on the server. It is kept in the browser's storage from the moment a field
 * is left until the server has it, sent in order, and tried again while the connection is lost: closing
 * the window, a crash or a train through a tunnel lose nothing.
 */
class Outbox {
  private state: OutboxState;
  private sending = false;
  private wait = 1000;
  private readonly listeners = new Set<() => void>();
  private readonly savedListeners = new Set<(touched: Touched) => void>();

  constructor() {
    this.state = { ...restore(), settled: {}, conflict: null, connection: 'fine', underWay: 0 };
    addEventListener('online', () => this.flushSoon());
    if (this.state.pending.length > 0) this.flushSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls back with what each saved change did. */
  whenSaved(listener: (touched: Touched) => void): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  readonly read = (): OutboxState => this.state;

  /** Takes a change in charge. Fields of the same item that still wait are joined into one change. */
  put(change: PendingChange): void {
    const waiting = this.state.pending.slice(this.sending ? 1 : 0);
    const same = waiting.find((other) => other.id === change.id);
    const version = Math.max(change.version, this.state.settled[change.id]?.version ?? 0);
    const fresh = same === undefined ? { ...change, version } : { ...same, changes: { ...same.changes, ...change.changes } };
    const refused = Object.fromEntries(
      Object.entries(this.state.refused).filter(
        ([name]) => !Object.keys(change.changes).some((field) => name === fieldKey(change.id, field)),
      ),
    );
    const pending =
      same === undefined ? [...this.state.pending, fresh] : this.state.pending.map((other) => (other === same ? fresh : other));
    this.update({ pending, refused });
    this.flushSoon();
  }

  /** Keeps a value that is not fit to be sent, with the reason, so that it is not lost. */
  refuse(id: string, field: string, refused: RefusedValue): void {
    this.update({ refused: { ...this.state.refused, [fieldKey(id, field)]: refused } });
  }

  /** Forgets what was refused in a field, as when it is back to what is saved. */
  forget(id: string, field: string): void {
    const { [fieldKey(id, field)]: _gone, ...refused } = this.state.refused;
    this.update({ refused });
  }

  /** Forgets all that waits for an item that is no longer there. */
  forgetItem(id: string): void {
    const refused = Object.fromEntries(Object.entries(this.state.refused).filter(([name]) => !name.startsWith(`${id}--`)));
    this.update({ refused, pending: this.state.pending.filter((change) => change.id !== id) });
  }

  settle(conflict: Conflict, keep: 'mine' | 'theirs'): void {
    this.update({ conflict: null });
    if (keep === 'mine') this.put({ kind: conflict.kind, id: conflict.id, version: conflict.theirVersion, changes: conflict.changes });
  }

  /** Does something that is not saved until it ends: as long as it lasts, nobody is told that all is saved. */
  async during<Value>(deed: () => Promise<Value>): Promise<Value> {
    this.update({ underWay: this.state.underWay + 1 });
    try {
      return await deed();
    } finally {
      this.update({ underWay: this.state.underWay - 1 });
    }
  }

  flushSoon(): void {
    queueMicrotask(() => void this.flush());
  }

  private async flush(): Promise<void> {
    const [next] = this.state.pending;
    if (this.sending || next === undefined || this.state.conflict !== null) return;
    this.sending = true;
    try {
      const touched = await client.plan.change.mutate({ ...next });
      this.wait = 1000;
      this.drop(next, new Map(touched.kept.map(({ item }) => [item.id, item.version])));
      for (const listener of this.savedListeners) listener(touched);
    } catch (error) {
      this.fail(next, error);
    } finally {
      this.sending = false;
    }
    if (this.state.connection === 'fine' && this.state.pending.length > 0) this.flushSoon();
  }

  /** Takes a change out of the outbox; `versions` are those that the server now holds. */
  private drop(sent: PendingChange, versions: ReadonlyMap<string, number>): void {
    const pending = this.state.pending
      .filter((change) => change !== sent)
      .map((change) => ({ ...change, version: versions.get(change.id) ?? change.version }));
    const version = versions.get(sent.id);
    const earlier = this.state.settled[sent.id]?.changes ?? {};
    const settled =
      version === undefined
        ? this.state.settled
        : { ...this.state.settled, [sent.id]: { version, changes: { ...earlier, ...sent.changes } } };
    this.update({ pending, settled, connection: 'fine' });
  }

  private fail(sent: PendingChange, error: unknown): void {
    if (isSignedOut(error)) {
      this.update({ connection: 'signed-out' });
      return;
    }
    if (!isAnswer(error)) {
      this.update({ connection: 'lost' });
      setTimeout(() => this.flushSoon(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
      return;
    }
    const failure = failureIn(error);
    if (failure?.code === 'stale-version' && isSame(failure.theirs, sent.changes)) {
      // The server has it already: it was saved, and only the answer was lost on the way.
      this.drop(sent, new Map([[sent.id, failure.version]]));
      return;
    }
    this.drop(sent, new Map());
    if (failure?.code === 'stale-version') {
      const theirs = (failure.theirs ?? {}) as Values;
      this.update({ conflict: { ...sent, theirs, theirVersion: failure.version } });
      return;
    }
    for (const [field, value] of Object.entries(sent.changes))
      this.refuse(sent.id, field, { value, message: messageFor(field, failure) ?? messageOf(error) });
  }

  private update(part: Partial<OutboxState>): void {
    this.state = { ...this.state, ...part };
    localStorage.setItem(KEY, JSON.stringify({ pending: this.state.pending, refused: this.state.refused }));
    for (const listener of this.listeners) listener();
  }
}

/** The one outbox of this window: changes of all editions leave through it in order. */
export const outbox = new Outbox();

const isSame = (theirs: unknown, yours: Values): boolean => JSON.stringify(theirs) === JSON.stringify(yours);

export const fieldKey = (id: string, field: string): string => `${id}--${field}`;

function messageFor(field: string, failure: Failure | null): string | null {
  if (failure?.code !== 'invalid') return null;
  return failure.faults.find((fault) => fault.path === field || fault.path.startsWith(`${field}.`))?.message ?? null;
}

function restore(): Pick<OutboxState, 'pending' | 'refused'> {
  const text = localStorage.getItem(KEY);
  if (text === null) return { pending: [], refused: {} };
  try {
    // Written by `update` above.
    return JSON.parse(text) as Pick<OutboxState, 'pending' | 'refused'>;
  } catch {
    // Not ours, or cut short: there is nothing in it to save.
    return { pending: [], refused: {} };
  }
}
