import { isSameValue } from '@saferplan/domain/shared';
import type { Failure } from '@saferplan/domain/shared';
import { failureIn, isAnswer, isSignedOut, messageOf, serverTroubleOf } from '../server/trpc.ts';
import { changesIn, type Group, homeOf, keptIn, nextToSend, noteVersions, versionsIn, versionTyped } from './outbox-groups.ts';
import { faultOf, fieldsRefused, wordsOf } from './refusal-in-words.ts';
import { sortStale } from './sort-stale.ts';
import {
  type Before,
  type Conflict,
  type Command,
  fieldKey,
  OutboxStorage,
  type PendingChange,
  type RefusedValue,
  type Touched,
  type Values,
} from './outbox-storage.ts';
import type { OutboxState, OutboxTools } from './outbox-state.ts';

/** A command that the server refused, with the reason in words. */
export class CommandRefused extends Error {}

/** What one window tells the others. */
type Message =
  | { readonly type: 'saved'; readonly name: string; readonly touched: Touched; readonly editionId: string | null | undefined }
  | { readonly type: 'refused'; readonly name: string; readonly message: string };

type SavedListener = (touched: Touched, editionId: string | null | undefined) => void;

interface Waiter {
  readonly resolve: (touched: Touched) => void;
  readonly reject: (error: Error) => void;
}

/** After so many errors without a reason in a row, what caused them is refused: it must not keep everything else from being saved. */
const MOST_ERRORS = 5;
const SETTLED = { settled: {}, connection: 'fine', underWay: 0 } as const;

/**
 * What was typed and is not yet on the server. It is kept in the browser's storage, under the person and the partnership,
 * from the moment a field is left until the server has it; sent in order, by one window at a time; and tried again by
 * itself while the connection is lost or the server cannot save. Closing the window, a crash or a train through a tunnel
 * lose nothing.
 */
export class Outbox {
  private readonly tools: OutboxTools;
  private box: OutboxStorage | null = null;
  private channel: ReturnType<OutboxTools['openChannel']> | null = null;
  private state: OutboxState;
  private local: Pick<OutboxState, 'settled' | 'connection' | 'underWay'> = SETTLED;
  private sending = false;
  private wait: number;
  private errors = 0;
  private readonly waiters = new Map<string, Waiter>();
  private readonly listeners = new Set<() => void>();
  private readonly savedListeners = new Set<SavedListener>();

  constructor(tools: OutboxTools) {
    this.tools = tools;
    this.wait = tools.firstWait;
    this.state = this.readState();
  }

  /** Turns to what this person (with their partnership; null: nobody) has typed and not saved. */
  open(owner: string | null): void {
    if (owner === (this.box?.owner ?? null)) return this.flushSoon();
    this.channel?.close();
    this.channel = null;
    this.box = owner === null ? null : new OutboxStorage(this.tools.storage, owner);
    this.box?.splitConflicts();
    this.local = SETTLED;
    if (owner !== null) {
      // Only `saved` and `commandRefused` post on this channel, and both post a Message.
      this.channel = this.tools.openChannel(`saferplan.outbox/${owner}`, (message) => this.hear(message as Message));
    }
    this.refresh();
    return this.flushSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls back with what each saved change did, of this window or another; the edition is undefined where it is not known. */
  whenSaved(listener: SavedListener): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  readonly read = (): OutboxState => this.state;

  /** Another window has written something. */
  hearStorage(key: string | null): void {
    if (this.box?.owns(key) !== true) return;
    this.refresh();
    this.flushSoon();
  }

  /**
   * Takes a change in charge. Changes of the same item that still wait are sent as one. What is typed in a field that waits for a choice
   * takes the place of what was typed there before, and waits with it. What is typed in place of a refused text is a change of what the
   * field held before that text.
   */
  put(change: PendingChange): void {
    const box = this.own();
    const conflicts = new Map(box.list('conflict'));
    const refused = new Map(box.list('refused'));
    const toSend: Record<string, unknown> = {};
    let { version, before } = change;
    for (const [field, value] of Object.entries(change.changes)) {
      const key = fieldKey(change.id, field);
      const held = refused.get(key)?.before;
      if (held !== undefined) {
        version = Math.min(version, held.version);
        before = { ...before, [field]: held.value };
      }
      box.remove('refused', key);
      const conflict = conflicts.get(key);
      if (conflict === undefined) toSend[field] = value;
      else if (isSameValue(conflict.theirs[field], value)) box.remove('conflict', key);
      else box.put('conflict', key, { ...conflict, changes: { [field]: value } });
    }
    if (Object.keys(toSend).length > 0) {
      const typed = { ...change, version, changes: toSend, ...(before === undefined ? {} : { before }) };
      const waiting = box.list('entry').map(([, entry]) => entry);
      box.put('entry', box.newName(), { type: 'change', change: { ...typed, version: versionTyped(waiting, typed) } });
    }
    this.refresh();
    this.flushSoon();
  }

  /** Sends a command, and resolves to what it did once it is saved. Rejects with `CommandRefused` where the server refuses it. */
  putCommand(command: Command, name: string): Promise<Touched> {
    const box = this.own();
    const entry = box.newName();
    const done = new Promise<Touched>((resolve, reject) => {
      this.waiters.set(entry, { resolve, reject });
    });
    box.put('entry', entry, { ...command, name });
    this.refresh();
    this.flushSoon();
    return done;
  }

  /** Keeps a value that is not fit to be sent, with the reason, so that it is not lost; `before` is what the field held, unless it is refused already. */
  refuse(id: string, field: string, { before, ...refused }: RefusedValue & { readonly before: Before }): void {
    this.own().keepRefused(fieldKey(id, field), refused, before);
    this.refresh();
  }

  /** Forgets what was refused in a field, as when it is back to what is saved. */
  forget(id: string, field: string): void {
    this.own().remove('refused', fieldKey(id, field));
    this.refresh();
  }

  /** Forgets all that waits for an item that is no longer there. */
  forgetItem(id: string): void {
    const box = this.own();
    for (const type of ['refused', 'draft', 'conflict'] as const)
      for (const [name] of box.list(type)) if (name.startsWith(`${id}--`)) box.remove(type, name);
    for (const [name, entry] of box.list('entry'))
      if (entry.type === 'change' && entry.change.id === id) for (const type of ['entry', 'sent'] as const) box.remove(type, name);
    this.refresh();
  }

  forgetBatch(name: string): void {
    this.own().remove('refused-batch', name);
    this.refresh();
  }

  /** Keeps a value that is edited as a whole, until `dropDraft`; meanwhile nobody is told that all is saved. */
  keepDraft(id: string, field: string, value: unknown): void {
    this.own().put('draft', fieldKey(id, field), { value });
    this.refresh();
  }

  dropDraft(id: string, field: string): void {
    this.own().remove('draft', fieldKey(id, field));
    this.refresh();
  }

  /** Ends a conflict: one's own text is saved in place of theirs if theirs is still what was shown, or is let go. */
  settle({ theirVersion, theirs, ...own }: Conflict, keep: 'mine' | 'theirs'): void {
    const box = this.own();
    const refused = new Map(box.list('refused'));
    for (const field of Object.keys(own.changes)) {
      const key = fieldKey(own.id, field);
      box.remove('conflict', key);
      // Theirs has been on the screen now, beside the choice.
      const text = refused.get(key);
      if (text !== undefined) box.put('refused', key, { ...text, before: { value: theirs[field], version: theirVersion } });
    }
    this.refresh();
    if (keep === 'mine') this.put({ ...own, version: theirVersion, before: theirs });
  }

  /** Does something that is not saved until it ends: as long as it lasts, nobody is told that all is saved. */
  async during<Value>(command: () => Promise<Value>): Promise<Value> {
    this.setLocal({ underWay: this.local.underWay + 1 });
    try {
      return await command();
    } finally {
      this.setLocal({ underWay: this.local.underWay - 1 });
    }
  }

  flushSoon(): void {
    queueMicrotask(() => void this.flush());
  }

  private async flush(): Promise<void> {
    const { box } = this;
    if (this.sending || box === null) return;
    if (box.list('entry').length === 0) {
      // Another window has sent all of it.
      if (this.local.connection !== 'fine') this.setLocal({ connection: 'fine' });
      return;
    }
    this.sending = true;
    const { locks } = this.tools;
    try {
      if (locks === null) await this.sendAll(box);
      else await locks.request(`saferplan.outbox/${box.owner}`, () => this.sendAll(box));
    } finally {
      this.sending = false;
    }
    // Something may have come while the last of it was being answered; or somebody else has signed in.
    if (this.box !== box || this.local.connection === 'fine') this.flushSoon();
  }

  /** Sends what waits, in order, until nothing is left or something stands in the way. */
  private async sendAll(box: OutboxStorage): Promise<void> {
    while (this.box === box) {
      const next = nextToSend(box);
      if (next === null) return;
      try {
        const { send } = this.tools;
        const [first] = next.names;
        if (next.type === 'change' && first !== undefined && !next.wasSent) box.put('sent', first, next.names);
        const touched = await (next.type === 'change' ? send.change(next.change, box.owner) : send.command(next, box.owner));
        this.saved(box, next, touched);
      } catch (error) {
        if (!this.failed(box, next, error)) return;
      }
    }
  }

  private saved(box: OutboxStorage, sent: Group, touched: Touched): void {
    this.wait = this.tools.firstWait;
    this.errors = 0;
    noteVersions(box, sent, touched);
    for (const name of sent.names) for (const type of ['entry', 'sent'] as const) box.remove(type, name);
    // It was typed where theirs was already on the screen.
    if (sent.type === 'change')
      for (const field of Object.keys(sent.change.changes)) box.remove('conflict', fieldKey(sent.change.id, field));
    if (sent.type === 'change') this.settleChange(sent.change, versionsIn(touched).get(sent.change.id));
    this.setLocal({ connection: 'fine' });
    const editionId = homeOf(sent);
    for (const name of sent.names) {
      this.channel?.postMessage({ type: 'saved', name, touched, editionId } satisfies Message);
      this.hear({ type: 'saved', name, touched, editionId });
    }
  }

  private hear(message: Message): void {
    const waiter = this.waiters.get(message.name);
    this.waiters.delete(message.name);
    if (message.type === 'saved') {
      // Another window reaches the server, so this one does too.
      this.local = { ...this.local, connection: 'fine' };
      for (const listener of this.savedListeners) listener(message.touched, message.editionId);
      waiter?.resolve(message.touched);
    } else if (waiter !== undefined) {
      this.box?.remove('refused-batch', message.name);
      waiter.reject(new CommandRefused(message.message));
    }
    this.refresh();
  }

  private settleChange({ kind, id, changes }: PendingChange, version: number | undefined): void {
    // A plan has no version by which to tell whether the screen has read it.
    if (version === undefined || kind === 'plan') return;
    const confirmed = Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, { version, value }]));
    this.setLocal({ settled: { ...this.local.settled, [id]: { ...this.local.settled[id], ...confirmed } } });
  }

  /** Does what an error asks for; false where sending must stop for now. */
  private failed(box: OutboxStorage, sent: Group, error: unknown): boolean {
    if (this.box !== box) return false;
    const trouble = isSignedOut(error) ? 'signed-out' : isAnswer(error) ? serverTroubleOf(error) : 'lost';
    this.errors = trouble === 'error' ? this.errors + 1 : 0;
    if (trouble !== null && this.errors < MOST_ERRORS) {
      this.setLocal({ connection: trouble === 'error' ? 'unavailable' : trouble });
      if (trouble !== 'signed-out') this.tryLater();
      return false;
    }
    this.errors = 0;
    const failure = failureIn(error);
    const waitsOn = sent.type === 'change' ? this.changeRefused(box, sent, failure, error) : null;
    for (const name of sent.names) {
      box.remove('sent', name);
      if (name !== waitsOn) box.remove('entry', name);
    }
    if (sent.type !== 'change') this.commandRefused(box, sent, wordsOf(failure, error));
    this.setLocal({ connection: 'fine' });
    return true;
  }

  private commandRefused(box: OutboxStorage, { names, name }: Exclude<Group, { readonly type: 'change' }>, message: string): void {
    const [entry] = names;
    if (entry === undefined) return;
    box.put('refused-batch', entry, { name, message });
    this.channel?.postMessage({ type: 'refused', name: entry, message } satisfies Message);
    this.hear({ type: 'refused', name: entry, message });
  }

  /** Keeps what a refused change held; answers with the name of the entry under which some of it is still to be sent. */
  private changeRefused(
    box: OutboxStorage,
    { change, names, wasSent }: Extract<Group, { readonly type: 'change' }>,
    failure: Failure | null,
    error: unknown,
  ): string | null {
    if (failure?.code !== 'stale-version') {
      const later = box.list('entry').filter(([name]) => !names.includes(name));
      const newer = later.flatMap(([, entry]) => changesIn(entry)).filter(({ id }) => id === change.id);
      const atFault = fieldsRefused(change, failure);
      for (const field of atFault) {
        if (newer.some(({ changes }) => field in changes)) continue;
        const refused = { value: change.changes[field], ...(faultOf(field, error) ?? { message: messageOf(error) }) };
        const before = change.before === undefined ? undefined : { value: change.before[field], version: change.version };
        box.keepRefused(fieldKey(change.id, field), refused, before);
      }
      // Nothing is wrong with the others: they go by themselves, in their own place.
      const others = Object.entries(change.changes).filter(([field]) => !atFault.has(field));
      const [place] = names;
      if (others.length === 0 || place === undefined) return null;
      box.put('entry', place, { type: 'change', change: { ...change, changes: Object.fromEntries(others) } });
      return place;
    }
    const { version } = failure;
    // The server answers with the fields that were sent, as they are.
    const { saved, again, contested } = sortStale(change, (failure.theirs ?? {}) as Values, version);
    for (const conflict of contested) this.contest(box, conflict, names);
    // One step further and all of it there: it was one's own change. What anybody else has changed is on no screen yet.
    if (wasSent && again === null && contested.length === 0 && version === change.version + 1)
      box.noteStep(change.id, change.version, version);
    if (Object.keys(saved).length > 0) this.settleChange({ ...change, changes: saved }, version);
    const [place] = names;
    if (again === null || place === undefined) return null;
    // In its own place: what comes after may rest on it.
    box.put('entry', place, { type: 'change', change: again });
    return place;
  }

  /** Lets a field wait for a choice, with its newest text: `sent` are the entries that were refused, and what was typed after them is taken out of the line. */
  private contest(box: OutboxStorage, { changes, ...conflict }: Conflict, sent: readonly string[]): void {
    for (const [field, refused] of Object.entries(changes)) {
      let mine = refused;
      for (const [name, entry] of box.list('entry')) {
        if (sent.includes(name) || entry.type !== 'change' || entry.change.id !== conflict.id || !(field in entry.change.changes)) continue;
        const { [field]: newer, ...others } = entry.change.changes;
        mine = newer;
        if (Object.keys(others).length === 0) box.remove('entry', name);
        else box.put('entry', name, { type: 'change', change: { ...entry.change, changes: others } });
      }
      if (!isSameValue(mine, conflict.theirs[field]))
        box.put('conflict', fieldKey(conflict.id, field), { ...conflict, changes: { [field]: mine } });
    }
  }

  private tryLater(): void {
    setTimeout(() => this.flushSoon(), this.wait);
    this.wait = Math.min(this.wait * 2, this.tools.firstWait * 15);
  }

  private own(): OutboxStorage {
    if (this.box === null) throw new Error('Nobody is signed in whose text could be kept');
    return this.box;
  }

  private setLocal(part: Partial<Outbox['local']>): void {
    this.local = { ...this.local, ...part };
    this.refresh();
  }

  private refresh(): void {
    this.state = this.readState();
    for (const listener of this.listeners) listener();
  }

  private readState(): OutboxState {
    return { ...keptIn(this.box), ...this.local };
  }
}
