import type { Failure } from '@saferplan/domain/shared';
import { TRPCClientError } from '@trpc/client';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreadOf } from './content-overlay.ts';
import type { Outbox } from './outbox-sender.ts';
import type { Conflict, PendingChange, Touched, Values } from './outbox-storage.ts';
import { closeOutboxes, ME, openOutbox } from './testing/open-outbox.ts';

interface Row {
  version: number;
  readonly fields: Record<string, string>;
}

/** A server with several items, that refuses a change of an item that was changed since, and whose answers may not arrive. */
class Server {
  readonly rows = new Map<string, Row>();
  isReachable = true;
  losesAnswers = false;
  busy = 0;
  /** Every text that one's own changes have put in place of another, with who wrote that and what the change said had stood there. */
  readonly written: { readonly over: string; readonly isTheirs: boolean; readonly before: unknown; readonly text: string }[] = [];
  /** The fields that somebody else was the last to write. */
  private readonly theirs = new Set<string>();

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
    this.theirs.add(`${id} ${field}`);
  }

  async answer({ id, version, changes, before }: PendingChange): Promise<Touched> {
    this.busy += 1;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    this.busy -= 1;
    if (!this.isReachable) throw new Error('no network');
    if (Object.values(changes).includes('Bad')) throw refusal({ code: 'invalid', faults: [{ path: 'title', message: { code: 'empty' } }] });
    const row = this.row(id);
    const fields = Object.keys(changes);
    if (row.version !== version) {
      const theirs = Object.fromEntries(fields.map((field) => [field, row.fields[field]]));
      throw refusal({ code: 'stale-version', what: 'priority', yours: changes, theirs, version: row.version });
    }
    for (const [field, text] of Object.entries(changes)) {
      const isTheirs = this.theirs.delete(`${id} ${field}`);
      this.written.push({ over: row.fields[field] ?? '', isTheirs, before: before?.[field], text: String(text) });
      row.fields[field] = String(text);
    }
    row.version += 1;
    if (this.losesAnswers) throw new Error('no network');
    return { changeSetId: 'chg_1', kept: [{ kind: 'priority', item: { id, version: row.version } }], gone: [] } as unknown as Touched;
  }
}

const refusal = (failure: Failure): Error =>
  TRPCClientError.from({ error: { message: 'CONFLICT', code: -32_600, data: { code: 'CONFLICT', httpStatus: 409, failure } } });

/** Tried again by the tests alone, so that what is typed after an answer was lost is typed before the next try. */
const open = (server: Server): Outbox => openOutbox((sent) => server.answer(sent), { firstWait: 60_000 });

const change = (id: string, version: number, changes: Values, before?: Values): PendingChange => ({
  kind: 'priority',
  id,
  version,
  changes,
  ...(before === undefined ? {} : { before }),
});
const idle = (outbox: Outbox): Promise<void> =>
  expect
    .poll(
      () => {
        outbox.flushSoon();
        return outbox.read().waiting;
      },
      { interval: 2 },
    )
    .toBe(0);
const textOf = ({ changes }: Conflict): string => String(Object.values(changes)[0]);

describe('what two people change', () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
    sessionStorage.clear();
  });
  afterEach(() => {
    closeOutboxes();
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

  it.each([
    ['typed on', 'One two'],
    ['taken back', ''],
  ])('is none with one’s own text whose answer was lost, and that was then %s', async (_then, next) => {
    const outbox = open(server);
    server.losesAnswers = true;
    outbox.put(change('pri_a', 1, { title: 'One' }, { title: '' }));
    await expect.poll(() => outbox.read().connection, { interval: 2 }).toBe('lost');
    outbox.put(change('pri_a', 1, { title: next }, { title: 'One' }));
    server.losesAnswers = false;
    await idle(outbox);
    expect(outbox.read().conflicts).toEqual([]);
    expect(server.row('pri_a').fields['title']).toBe(next);
  });

  it('is asked where somebody else set the very value that one chose and left again before any of it was sent', async () => {
    const outbox = open(server);
    server.isReachable = false;
    outbox.put(change('pri_b', 1, { title: 'Elsewhere' }, { title: '' }));
    await expect.poll(() => outbox.read().connection, { interval: 2 }).toBe('lost');
    outbox.put(change('pri_a', 1, { title: 'green' }, { title: 'red' }));
    outbox.put(change('pri_a', 1, { title: 'amber' }, { title: 'green' }));
    server.change('pri_a', 'title', 'green');
    server.isReachable = true;
    await idle(outbox);
    expect(outbox.read().conflicts).toMatchObject([{ changes: { title: 'amber' }, theirs: { title: 'green' } }]);
  });

  it('is asked of a field that they changed after one’s own text of another, whose answer was lost', async () => {
    const outbox = open(server);
    server.losesAnswers = true;
    outbox.put(change('pri_a', 1, { title: 'Of Ann' }, { title: '' }));
    await expect.poll(() => outbox.read().connection, { interval: 2 }).toBe('lost');
    server.change('pri_a', 'summary', 'Of Bob');
    server.losesAnswers = false;
    await idle(outbox);
    // The screen has not read theirs yet.
    outbox.put(change('pri_a', 1, { summary: 'Of Ann' }, { summary: '' }));
    await idle(outbox);
    expect(outbox.read().conflicts).toMatchObject([{ changes: { summary: 'Of Ann' }, theirs: { summary: 'Of Bob' } }]);
  });

  it('keeps no earlier text as refused where a newer one of its field waits', async () => {
    const outbox = open(server);
    outbox.put(change('pri_a', 1, { title: 'Bad' }, { title: '' }));
    await expect.poll(() => server.busy, { interval: 0 }).toBe(1);
    outbox.put(change('pri_a', 1, { title: 'Better' }, { title: 'Bad' }));
    await idle(outbox);
    expect(outbox.read().refused).toEqual({});
    expect(server.row('pri_a').fields['title']).toBe('Better');
  });

  it('is never lost and never written over unseen, whatever happens in whatever order', async () => {
    const id = fc.constantFrom('pri_a', 'pri_a', 'pri_b');
    const field = fc.constantFrom('title', 'title', 'summary');
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), id, field }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('theirs' as const, 'empty' as const), id, field }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('try' as const, 'answers' as const) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'wait' as const, 'reload' as const, 'lose' as const) }) },
      fc.record({ do: fc.constant('choose' as const), keep: fc.constantFrom('mine' as const, 'theirs' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
        sessionStorage.clear();
        const own = new Server();
        let outbox = open(own);
        /** What was read last; nothing after the window was opened until the server is reached. */
        let screen = new Map<string, Row>();
        /** The newest text that was typed in each field and not let go by a choice. */
        const typed = new Map<string, string>();
        const letGo = new Set<string>();
        const look = (): void => {
          if (own.isReachable)
            screen = new Map(['pri_a', 'pri_b'].map((one) => [one, { version: own.row(one).version, fields: { ...own.row(one).fields } }]));
        };
        look();
        let count = 0;
        for (const what of steps) {
          count += 1;
          if (what.do === 'type') {
            if (screen.size === 0) look();
            const seen = screen.get(what.id);
            if (seen === undefined) continue;
            const text = `mine ${count.toString()}`;
            const { pending, settled, conflicts } = outbox.read();
            // As the screen shows it: what waits over what is contested, over what was saved and not read back.
            const shown = Object.assign(
              {},
              seen.fields,
              unreadOf(settled, { id: what.id, version: seen.version }),
              ...[...conflicts, ...pending].filter((one) => one.id === what.id).map(({ changes }) => changes),
            ) as Values;
            outbox.put(change(what.id, seen.version, { [what.field]: text }, { [what.field]: shown[what.field] }));
            typed.set(`${what.id} ${what.field}`, text);
          } else if (what.do === 'theirs') own.change(what.id, what.field, `theirs ${count.toString()}`);
          else if (what.do === 'empty') own.change(what.id, what.field, '');
          else if (what.do === 'look') {
            await idleIfReachable(own, outbox);
            look();
          } else if (what.do === 'wait') await idleIfReachable(own, outbox);
          else if (what.do === 'reload') {
            outbox.open(null);
            outbox = open(own);
            screen = new Map();
          } else if (what.do === 'try') await attempted(own, outbox);
          else if (what.do === 'lose') own.isReachable = !own.isReachable;
          else if (what.do === 'answers') own.losesAnswers = !own.losesAnswers;
          else if (what.do === 'choose') {
            const [first] = outbox.read().conflicts;
            if (first === undefined) continue;
            if (what.keep === 'theirs') letGo.add(textOf(first));
            outbox.settle(first, what.keep);
          }
          expectTheirs(outbox);
        }
        own.isReachable = true;
        own.losesAnswers = false;
        await idle(outbox);
        expectTheirs(outbox);
        // Each newest text was written, waits for a choice, or was let go by one.
        const waits = outbox.read().conflicts.map(textOf);
        for (const text of typed.values())
          expect(own.written.some((one) => one.text === text) || waits.includes(text) || letGo.has(text)).toBe(true);
        // What somebody else wrote was on the screen, or shown beside it, when something was put in its place.
        for (const { over, isTheirs, before } of own.written) if (isTheirs) expect(before).toBe(over);
        outbox.open(null);
      }),
      { numRuns: 120 },
    );
  });
});

/** Nobody's own text is shown to them as somebody else's. */
function expectTheirs(outbox: Outbox): void {
  for (const { theirs } of outbox.read().conflicts) for (const text of Object.values(theirs)) expect(text).not.toMatch(/^mine/u);
}

/** Waits until what is first in line was sent, whether or not its answer arrives. */
const attempted = async (server: Server, outbox: Outbox): Promise<void> => {
  outbox.flushSoon();
  await Promise.resolve();
  await expect.poll(() => server.busy, { interval: 1 }).toBe(0);
};

const idleIfReachable = (server: Server, outbox: Outbox): Promise<void> =>
  server.isReachable && !server.losesAnswers ? idle(outbox) : Promise.resolve();
