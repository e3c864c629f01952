import type { Failure } from '@saferplan/domain/shared';
import { TRPCClientError } from '@trpc/client';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outbox } from './outbox-sender.ts';
import type { Conflict, PendingChange, Touched, Values } from './outbox-storage.ts';

const ME = 'ann/par_maidstone';

interface Row {
  version: number;
  readonly fields: Record<string, string>;
}

/** A server with several items, that refuses a change of an item that was changed since, and whose answers may not arrive. */
class Server {
  readonly rows = new Map<string, Row>();
  isReachable = true;
  losesAnswers = false;
  /** Every text that one's own changes have put in place of another, with what that change said had stood there. */
  readonly written: { readonly over: string; readonly before: unknown; readonly text: string }[] = [];

  row(id: string): Row {
    const row = this.rows.get(id) ?? { version: 1, fields: { title: '', summary: '' } };
    this.rows.set(id, row);
    return row;
  }

  /** What somebody else changes. */
  change(id: string, field: string, text: string): void {
    const row = this.row(id);
    row.fields[field] = text;
    row.version += 1;
  }

  async answer({ id, version, changes, before }: PendingChange): Promise<Touched> {
    await Promise.resolve();
    if (!this.isReachable) throw new Error('no network');
    const row = this.row(id);
    const fields = Object.keys(changes);
    if (row.version !== version) {
      const theirs = Object.fromEntries(fields.map((field) => [field, row.fields[field]]));
      throw refusal({ code: 'stale-version', what: 'priority', yours: changes, theirs, version: row.version });
    }
    for (const [field, text] of Object.entries(changes)) {
      this.written.push({ over: row.fields[field] ?? '', before: before?.[field], text: String(text) });
      row.fields[field] = String(text);
    }
    row.version += 1;
    if (this.losesAnswers) throw new Error('no network');
    return { changeSetId: 'chg_1', kept: [{ kind: 'priority', item: { id, version: row.version } }], gone: [] } as unknown as Touched;
  }
}

const refusal = (failure: Failure): Error =>
  TRPCClientError.from({ error: { message: 'CONFLICT', code: -32_600, data: { code: 'CONFLICT', httpStatus: 409, failure } } });

const opened: Outbox[] = [];
function open(server: Server): Outbox {
  const outbox = new Outbox({
    storage: sessionStorage,
    locks: null,
    send: { change: (change) => server.answer(change), command: () => Promise.reject(new Error('nothing is commanded here')) },
    openChannel: () => ({ postMessage: () => undefined, close: () => undefined }),
    firstWait: 1,
  });
  opened.push(outbox);
  outbox.open(ME);
  return outbox;
}

const change = (id: string, version: number, changes: Values, before?: Values): PendingChange => ({
  kind: 'priority',
  id,
  version,
  changes,
  ...(before === undefined ? {} : { before }),
});
const idle = (outbox: Outbox) => expect.poll(() => outbox.read().waiting, { interval: 2 }).toBe(0);
const textOf = ({ changes }: Conflict): string => String(Object.values(changes)[0]);

describe('what two people change', () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
    sessionStorage.clear();
  });
  afterEach(() => {
    for (const outbox of opened.splice(0)) outbox.open(null);
  });

  it('is no conflict where they changed different fields of an item: both are saved', async () => {
    server.change('pri_a', 'title', 'Of Bob');
    const outbox = open(server);
    outbox.put(change('pri_a', 1, { summary: 'Of Ann' }, { summary: '' }));
    await idle(outbox);
    expect(outbox.read().conflicts).toEqual([]);
    expect(server.row('pri_a').fields).toEqual({ title: 'Of Bob', summary: 'Of Ann' });
  });

  it('is asked of each field by itself, and nothing else waits for the answers', async () => {
    for (const id of ['pri_a', 'pri_b']) server.change(id, 'title', 'Of Bob');
    const outbox = open(server);
    outbox.put(change('pri_a', 1, { title: 'Of Ann' }, { title: '' }));
    outbox.put(change('pri_a', 1, { summary: 'Beside it' }, { summary: '' }));
    outbox.put(change('pri_b', 1, { title: 'Of Ann too' }, { title: '' }));
    outbox.put(change('pri_c', 1, { title: 'Elsewhere' }, { title: '' }));
    await idle(outbox);
    expect(outbox.read().conflicts.map(textOf)).toEqual(['Of Ann', 'Of Ann too']);
    expect(server.row('pri_a').fields).toEqual({ title: 'Of Bob', summary: 'Beside it' });
    expect(server.row('pri_c').fields['title']).toBe('Elsewhere');
    // The window is closed and opened: both are still to be chosen.
    outbox.open(null);
    const later = open(server);
    const [one, other] = later.read().conflicts;
    if (one === undefined || other === undefined) throw new Error('a conflict was lost');
    later.settle(one, 'mine');
    later.settle(other, 'theirs');
    await idle(later);
    expect(later.read().conflicts).toEqual([]);
    expect(server.row('pri_a').fields).toEqual({ title: 'Of Ann', summary: 'Beside it' });
    expect(server.row('pri_b').fields['title']).toBe('Of Bob');
  });

  it('is asked again where theirs changed before the choice was saved', async () => {
    server.change('pri_a', 'title', 'Of Bob');
    const outbox = open(server);
    outbox.put(change('pri_a', 1, { title: 'Of Ann' }, { title: '' }));
    await idle(outbox);
    server.change('pri_a', 'title', 'Of Cleo');
    const [first] = outbox.read().conflicts;
    if (first !== undefined) outbox.settle(first, 'mine');
    await idle(outbox);
    expect(outbox.read().conflicts).toMatchObject([{ changes: { title: 'Of Ann' }, theirs: { title: 'Of Cleo' } }]);
    expect(server.row('pri_a').fields['title']).toBe('Of Cleo');
  });

  it('takes in what is typed anew in the field meanwhile, and ends where that is theirs', async () => {
    server.change('pri_a', 'title', 'Of Bob');
    const outbox = open(server);
    outbox.put(change('pri_a', 1, { title: 'Of Ann' }, { title: '' }));
    await idle(outbox);
    outbox.put(change('pri_a', 2, { title: 'Of Ann, better' }, { title: 'Of Ann' }));
    await idle(outbox);
    expect(outbox.read().conflicts.map(textOf)).toEqual(['Of Ann, better']);
    expect(server.row('pri_a').fields['title']).toBe('Of Bob');
    outbox.put(change('pri_a', 2, { title: 'Of Bob' }, { title: 'Of Ann, better' }));
    expect(outbox.read().conflicts).toEqual([]);
  });

  it('that an earlier version kept as one of several fields is asked of each', () => {
    const kept = {
      ...change('pri_a', 1, { title: 'Mine', summary: 'Mine too' }),
      theirs: { title: 'Theirs', summary: '' },
      theirVersion: 3,
    };
    sessionStorage.setItem(`saferplan.outbox/${encodeURIComponent(ME)}/conflict/pri_a`, JSON.stringify(kept));
    expect(open(server).read().conflicts).toMatchObject([
      { changes: { summary: 'Mine too' }, theirs: { summary: '' } },
      { changes: { title: 'Mine' }, theirs: { title: 'Theirs' } },
    ]);
  });

  it('is never lost and never written over unseen, whatever happens in whatever order', async () => {
    const id = fc.constantFrom('pri_a', 'pri_b');
    const field = fc.constantFrom('title', 'summary');
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), id, field }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('theirs' as const), id, field }) },
      fc.record({ do: fc.constantFrom('look' as const, 'wait' as const, 'reload' as const, 'lose' as const, 'answers' as const) }),
      fc.record({ do: fc.constant('choose' as const), keep: fc.constantFrom('mine' as const, 'theirs' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        sessionStorage.clear();
        const own = new Server();
        let outbox = open(own);
        let screen = new Map<string, Row>();
        /** The newest text that was typed in each field and not let go by a choice. */
        const typed = new Map<string, string>();
        const letGo = new Set<string>();
        const look = (): void => {
          screen = new Map(['pri_a', 'pri_b'].map((one) => [one, { version: own.row(one).version, fields: { ...own.row(one).fields } }]));
        };
        look();
        let count = 0;
        for (const what of steps) {
          count += 1;
          if (what.do === 'type') {
            const seen = screen.get(what.id) ?? own.row(what.id);
            const text = `mine ${count.toString()}`;
            const pending = outbox.read().pending.findLast((one) => one.id === what.id && what.field in one.changes);
            outbox.put(
              change(
                what.id,
                seen.version,
                { [what.field]: text },
                { [what.field]: pending?.changes[what.field] ?? seen.fields[what.field] },
              ),
            );
            typed.set(`${what.id} ${what.field}`, text);
          } else if (what.do === 'theirs') own.change(what.id, what.field, `theirs ${count.toString()}`);
          else if (what.do === 'look') {
            await idleIfReachable(own, outbox);
            look();
          } else if (what.do === 'wait') await idleIfReachable(own, outbox);
          else if (what.do === 'reload') {
            outbox.open(null);
            outbox = open(own);
          } else if (what.do === 'lose') own.isReachable = !own.isReachable;
          else if (what.do === 'answers') own.losesAnswers = !own.losesAnswers;
          else if (what.do === 'choose') {
            const [first] = outbox.read().conflicts;
            if (first === undefined) continue;
            if (what.keep === 'theirs') letGo.add(textOf(first));
            outbox.settle(first, what.keep);
          }
        }
        own.isReachable = true;
        own.losesAnswers = false;
        outbox.flushSoon();
        await idle(outbox);
        // Each newest text was written, waits for a choice, or was let go by one.
        const waits = outbox.read().conflicts.map(textOf);
        for (const text of typed.values())
          expect(own.written.some((one) => one.text === text) || waits.includes(text) || letGo.has(text)).toBe(true);
        // What somebody else wrote was on the screen, or shown beside it, when something was put in its place.
        for (const { over, before } of own.written) if (over.startsWith('theirs')) expect(before).toBe(over);
        outbox.open(null);
      }),
      { numRuns: 150 },
    );
  });
});

const idleIfReachable = (server: Server, outbox: Outbox): Promise<void> =>
  server.isReachable && !server.losesAnswers ? idle(outbox) : Promise.resolve();
