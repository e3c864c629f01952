import type { Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandRefused, Outbox } from './outbox-sender.ts';
import type { Batch, Command, PendingChange, Touched } from './outbox-storage.ts';

const ANN = 'ann/par_maidstone';
const BOB = 'bob/par_maidstone';
const PRIORITY = 'pri_substance-misuse';

/** A server with one thing to change, that refuses stale writes as the real one does and notes what it was asked, by whom. */
class Server {
  version = 1;
  fields: Record<string, unknown> = { title: 'Substance Misuse', summary: '' };
  trouble: Error | null = null;
  readonly asked: { readonly owner: string; readonly what: unknown }[] = [];
  readonly done = new Set<string>();
  /** Whether answers get lost on their way back. */
  losesAnswers = false;
  busy = 0;
  mostAtOnce = 0;

  async answer(owner: string, what: unknown, command: () => Touched): Promise<Touched> {
    this.busy += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.busy);
    await Promise.resolve();
    this.busy -= 1;
    if (this.trouble !== null) throw this.trouble;
    this.asked.push({ owner, what });
    const done = command();
    if (this.losesAnswers) throw new Error('no network');
    return done;
  }

  change(change: PendingChange, owner: string): Promise<Touched> {
    return this.answer(owner, change.changes, () => {
      if (change.version !== this.version) {
        const theirs = Object.fromEntries(Object.keys(change.changes).map((field) => [field, this.fields[field]]));
        throw refusal({ code: 'stale-version', what: 'priority', yours: change.changes, theirs, version: this.version });
      }
      Object.assign(this.fields, change.changes);
      this.version += 1;
      return touched([{ id: PRIORITY, version: this.version }]);
    });
  }

  command(command: Command, owner: string): Promise<Touched> {
    if (command.type !== 'batch')
      return this.answer(owner, command, () => ({
        ...touched([{ id: PRIORITY, version: ++this.version }]),
        summary: { code: 'stored', text: 'Removed x' },
        left: [],
      }));
    const { batch } = command;
    return this.answer(owner, batch.operations.length, () => {
      const bad = batch.operations.some((operation) => operation.op === 'add' && operation.fields['text'] === '');
      if (bad) throw refusal({ code: 'invalid', faults: [{ path: 'text', message: { code: 'empty' } }] });
      this.done.add(batch.id);
      return touched(batch.operations.map((_, index) => ({ id: `ipl_${index.toString()}`, version: 1 })));
    });
  }
}

// What the outbox reads of an answer: which items there are, and at which versions.
const touched = (items: readonly { readonly id: string; readonly version: number }[]): Touched =>
  ({ changeSetId: 'chg_1', kept: items.map((item) => ({ kind: 'priority', item })), gone: [] }) as unknown as Touched;

const answered = (code: string, httpStatus: number, failure: Failure | null, message = code): Error =>
  TRPCClientError.from({ error: { message, code: -32_600, data: { code, httpStatus, failure } } });
const refusal = (failure: Failure): Error => answered('CONFLICT', 409, failure, describeFailure(failure));

/** A browser: windows that share its storage, its locks and its channels; each is told what another one writes. */
class Browser {
  readonly windows: Outbox[] = [];
  readonly channels = new Set<{ readonly name: string; readonly hear: (message: unknown) => void }>();

  open(server: Server, owner: string | null): Outbox {
    const { channels } = this;
    const outbox = new Outbox({
      storage: sessionStorage,
      locks: navigator.locks,
      send: { change: (change, who) => server.change(change, who), command: (command, who) => server.command(command, who) },
      openChannel: (name, hear) => {
        const own = { name, hear };
        channels.add(own);
        return {
          postMessage: (message) => {
            for (const other of channels) if (other !== own && other.name === name) other.hear(message);
          },
          close: () => void channels.delete(own),
        };
      },
      firstWait: 5,
    });
    this.windows.push(outbox);
    outbox.open(owner);
    return outbox;
  }

  /** Storage events come to every window but the one that wrote. */
  tellOthers(writer: Outbox): void {
    for (const other of this.windows) if (other !== writer) other.hearStorage(null);
  }
}

const change = (changes: Readonly<Record<string, unknown>>, version = 1): PendingChange => ({
  kind: 'priority',
  id: PRIORITY,
  version,
  changes,
});
const newChange = (): string => `chg_${crypto.randomUUID().replaceAll('-', '')}`;
const doing = (...operations: Batch['operations']): Command => ({
  type: 'batch',
  batch: { id: newChange(), editionId: 'edn_1', operations },
});
const batchOf = (...texts: readonly string[]): Command =>
  doing(...texts.map((text) => ({ op: 'add' as const, kind: 'implication' as const, fields: { text } })));
const idle = (outbox: Outbox) => expect.poll(() => outbox.read().waiting).toBe(0);

describe('what is typed and not saved yet', () => {
  let server: Server;
  let browser: Browser;
  beforeEach(() => {
    server = new Server();
    browser = new Browser();
  });
  afterEach(() => {
    for (const window of browser.windows) window.open(null);
    sessionStorage.clear();
  });

  it('is never sent in the name of the next person who signs in, nor shown to them', async () => {
    server.trouble = new Error('no network');
    const outbox = browser.open(server, ANN);
    outbox.put(change({ summary: 'Of Ann.' }));
    await expect.poll(() => outbox.read().connection).toBe('lost');
    outbox.open(null);
    server.trouble = null;
    outbox.open(BOB);
    outbox.put(change({ title: 'Of Bob' }));
    await idle(outbox);
    expect(server.asked).toEqual([{ owner: BOB, what: { title: 'Of Bob' } }]);
    outbox.open(ANN);
    await idle(outbox);
    expect(server.asked.at(-1)).toEqual({ owner: ANN, what: { summary: 'Of Ann.' } });
  });

  it('in two windows is kept side by side, and sent by one window at a time', async () => {
    server.trouble = new Error('no network');
    const [one, other] = [browser.open(server, ANN), browser.open(server, ANN)];
    one.put(change({ title: 'Typed in one' }));
    browser.tellOthers(one);
    other.put(change({ summary: 'Typed in the other' }));
    browser.tellOthers(other);
    expect([one.read().waiting, other.read().waiting]).toEqual([2, 2]);
    await expect.poll(() => [one.read().connection, other.read().connection]).toEqual(['lost', 'lost']);
    server.trouble = null;
    one.flushSoon();
    await idle(one);
    await idle(other);
    expect(server.fields).toEqual({ title: 'Typed in one', summary: 'Typed in the other' });
    expect(server.mostAtOnce).toBe(1);
    expect([one.read().connection, other.read().connection]).toEqual(['fine', 'fine']);
    // The window that did not send learns of the new version all the same.
    other.put(change({ summary: 'And again' }));
    await idle(other);
    expect(other.read().conflicts).toEqual([]);
    expect(server.fields['summary']).toBe('And again');
  });

  it('is still there after the window was closed, and goes on by itself', async () => {
    server.trouble = new Error('no network');
    const closed = browser.open(server, ANN);
    closed.put(change({ title: 'Typed before the window closed' }));
    await expect.poll(() => closed.read().connection).toBe('lost');
    closed.open(null);
    server.trouble = null;
    const later = browser.open(server, ANN);
    await idle(later);
    expect(server.fields['title']).toBe('Typed before the window closed');
  });

  it.each(['storage-full', 'storage-read-only', 'unavailable'] as const)(
    'waits while the server answers %s, and is saved by itself',
    async (code) => {
      const failure: Failure = code === 'unavailable' ? { code, why: 'busy', saved: 'no' } : { code };
      server.trouble = answered('SERVICE_UNAVAILABLE', 503, failure);
      const outbox = browser.open(server, ANN);
      outbox.put(change({ title: 'Kept here' }));
      const added = outbox.putCommand(batchOf('a', 'b'), 'Two lines');
      await expect.poll(() => outbox.read().connection).toBe(code);
      expect(outbox.read()).toMatchObject({ waiting: 2, refused: {} });
      server.trouble = null;
      expect((await added).kept).toHaveLength(2);
      expect(server.fields['title']).toBe('Kept here');
      expect(outbox.read().connection).toBe('fine');
    },
  );

  it('is one request for several things, and tells whoever waits for it what became of them', async () => {
    const outbox = browser.open(server, ANN);
    const lines = Array.from({ length: 11 }, (_, index) => `Line ${index.toString()}`);
    expect((await outbox.putCommand(batchOf(...lines), 'Eleven lines')).kept).toHaveLength(11);
    expect(server.asked).toEqual([{ owner: ANN, what: 11 }]);
    await expect(outbox.putCommand(batchOf(''), 'An empty line')).rejects.toThrow(CommandRefused);
    expect(outbox.read()).toMatchObject({ waiting: 0, refusedBatches: {} });
  });

  it('is also a removal, a move, an undo and a putting back: each waits its turn, and is shown as if it were done', async () => {
    server.trouble = new Error('no network');
    const outbox = browser.open(server, ANN);
    outbox.put(change({ title: 'Typed before' }));
    const removal = { op: 'remove', kind: 'priority', id: PRIORITY, version: 1 } as const;
    const move = { op: 'move', kind: 'priority', id: 'pri_other', to: 0 } as const;
    const undo: Command = { type: 'undo', undo: { id: newChange(), editionId: 'edn_1' } };
    const restore: Command = { type: 'restore', restore: { id: newChange(), editionId: 'edn_1', changeSetId: 'chg_removal' } };
    const done = [
      outbox.putCommand(doing(move), 'Move'),
      outbox.putCommand(doing(removal), 'Remove'),
      outbox.putCommand(undo, 'Undo'),
      outbox.putCommand(restore, 'Put back'),
    ];
    await expect.poll(() => outbox.read().connection).toBe('lost');
    expect(outbox.read()).toMatchObject({ waiting: 5, placings: [move, removal] });
    server.trouble = null;
    outbox.flushSoon();
    await Promise.all(done);
    expect(server.asked.map(({ what }) => what)).toEqual([
      { title: 'Typed before' },
      1,
      1,
      expect.objectContaining(undo),
      expect.objectContaining(restore),
    ]);
    expect(outbox.read()).toMatchObject({ waiting: 0, placings: [] });
  });

  it('is sent again under the same identifier where the answer was lost, so that an undo is not done twice', async () => {
    server.losesAnswers = true;
    const outbox = browser.open(server, ANN);
    const undo: Command = { type: 'undo', undo: { id: newChange(), editionId: null } };
    const done = outbox.putCommand(undo, 'Undo');
    await expect.poll(() => server.asked.length).toBeGreaterThan(1);
    server.losesAnswers = false;
    expect((await done).summary).toEqual({ code: 'stored', text: 'Removed x' });
    expect(new Set(server.asked.map(({ what }) => JSON.stringify(what))).size).toBe(1);
  });

  it('is told when it was refused after its window had gone', async () => {
    server.trouble = new Error('no network');
    const gone = browser.open(server, ANN);
    gone.putCommand(batchOf(''), 'An empty line').catch(() => undefined);
    gone.open(null);
    server.trouble = null;
    const later = browser.open(server, ANN);
    await idle(later);
    const [[name, refused] = ['', null]] = Object.entries(later.read().refusedBatches);
    expect(refused).toEqual({ name: 'An empty line', message: 'This cannot be empty' });
    later.forgetBatch(name);
    expect(later.read().refusedBatches).toEqual({});
  });

  it('that clashes with somebody else’s is shown beside theirs in every window, until one is chosen', async () => {
    server.version = 4;
    server.fields['title'] = 'Of Bob';
    const [one, other] = [browser.open(server, ANN), browser.open(server, ANN)];
    one.put(change({ title: 'Of Ann' }, 3));
    await expect.poll(() => one.read().conflicts).toHaveLength(1);
    browser.tellOthers(one);
    const [conflict] = other.read().conflicts;
    expect(conflict).toMatchObject({ changes: { title: 'Of Ann' }, theirs: { title: 'Of Bob' }, theirVersion: 4 });
    if (conflict !== undefined) other.settle(conflict, 'mine');
    await idle(other);
    expect(server.fields['title']).toBe('Of Ann');
  });

  it('and was saved although its answer was lost is not taken for a clash', async () => {
    server.losesAnswers = true;
    const outbox = browser.open(server, ANN);
    outbox.put(change({ title: 'Mine' }));
    await expect.poll(() => outbox.read().connection).toBe('lost');
    server.losesAnswers = false;
    outbox.flushSoon();
    await idle(outbox);
    expect(outbox.read().conflicts).toEqual([]);
    expect(server.fields['title']).toBe('Mine');
    outbox.put(change({ summary: 'More of it' }));
    await idle(outbox);
    expect(server.fields['summary']).toBe('More of it');
  });

  it('does not hold up everything else for ever where the server has a fault of its own', async () => {
    server.trouble = answered('INTERNAL_SERVER_ERROR', 500, null);
    const outbox = browser.open(server, ANN);
    outbox.put(change({ title: 'Unlucky' }));
    await expect.poll(() => outbox.read().refused[`${PRIORITY}--title`]).toMatchObject({ value: 'Unlucky' });
    expect(outbox.read().waiting).toBe(0);
  });

  it('of a matrix counts as not saved until it is, and outlives its screen', () => {
    const outbox = browser.open(server, ANN);
    outbox.keepDraft('mod_1', 'definition', { name: 'Half a matrix' });
    expect(browser.open(server, ANN).read().drafts).toEqual({ 'mod_1--definition': { name: 'Half a matrix' } });
    expect(browser.open(server, BOB).read().drafts).toEqual({});
    outbox.dropDraft('mod_1', 'definition');
    expect(outbox.read().drafts).toEqual({});
  });
});
