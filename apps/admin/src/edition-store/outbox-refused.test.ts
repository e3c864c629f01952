import type { Failure } from '@saferplan/domain/shared';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from './outbox-sender.ts';
import type { PendingChange, Touched } from './outbox-storage.ts';
import { closeOutboxes, openOutbox } from './testing/open-outbox.ts';

const PRIORITY = 'pri_substance-misuse';

/** A server with one item, that refuses stale writes as the real one does. */
class Server {
  version = 1;
  readonly fields: Record<string, unknown> = { title: 'Substance Misuse', summary: '' };
  trouble: Error | null = null;

  async change({ changes, version }: PendingChange): Promise<Touched> {
    await Promise.resolve();
    if (this.trouble !== null) throw this.trouble;
    if (version !== this.version) {
      const theirs = Object.fromEntries(Object.keys(changes).map((field) => [field, this.fields[field]]));
      throw refusal({ code: 'stale-version', what: 'priority', yours: changes, theirs, version: this.version });
    }
    Object.assign(this.fields, changes);
    this.version += 1;
    // What the outbox reads of an answer.
    const item = { id: PRIORITY, version: this.version };
    return { changeSetId: 'chg_1', kept: [{ kind: 'priority', item }], gone: [] } as unknown as Touched;
  }
}

const refusal = (failure: Failure): Error =>
  TRPCClientError.from({ error: { message: 'CONFLICT', code: -32_600, data: { code: 'CONFLICT', httpStatus: 409, failure } } });

const open = (server: Server): Outbox => openOutbox((sent) => server.change(sent));

const change = (changes: Readonly<Record<string, unknown>>, version = 1): PendingChange => ({
  kind: 'priority',
  id: PRIORITY,
  version,
  changes,
});
const idle = (outbox: Outbox) => expect.poll(() => outbox.read().waiting, { interval: 2 }).toBe(0);

describe('what was typed and refused', () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
    sessionStorage.clear();
  });
  afterEach(() => {
    closeOutboxes();
  });

  const held = { value: 'Substance Misuse', version: 1 };
  const refuse = (outbox: Outbox, value: string, before = held): void =>
    outbox.refuse(PRIORITY, 'title', { value, message: 'No HTML', before });
  /** What somebody else writes meanwhile. */
  const theirs = (): void => {
    server.version += 1;
    server.fields['title'] = 'Of somebody else';
  };
  const corrected = async (outbox: Outbox, title = 'Corrected'): Promise<void> => {
    // The screen has been loaded anew: what is saved is theirs, and the field shows the refused text all the same.
    outbox.put({ ...change({ title }, server.version), before: { title: server.fields['title'] } });
    await idle(outbox);
  };
  const isAsked = async (outbox: Outbox): Promise<void> => {
    await corrected(outbox);
    expect(outbox.read().conflicts).toMatchObject([{ changes: { title: 'Corrected' }, theirs: { title: 'Of somebody else' } }]);
    expect(server.fields['title']).toBe('Of somebody else');
  };

  it('by the app hides what somebody else saved: what is typed in its place does not write over that unasked', async () => {
    const earlier = open(server);
    refuse(earlier, '<b>Misuse');
    earlier.open(null);
    theirs();
    const later = open(server);
    // Refused again, where theirs is what is saved: that has still been on no screen.
    refuse(later, '<i>Misuse', { value: 'Of somebody else', version: 2 });
    await isAsked(later);
  });

  it('by the server hides it too', async () => {
    server.trouble = refusal({ code: 'invalid', faults: [{ path: 'title', message: { code: 'empty' } }] });
    const outbox = open(server);
    outbox.put({ ...change({ title: 'Refused' }), before: { title: held.value } });
    await idle(outbox);
    expect(outbox.read().refused[`${PRIORITY}--title`]).toMatchObject({ value: 'Refused', before: held });
    server.trouble = null;
    theirs();
    await isAsked(outbox);
  });

  it('is corrected without a question where nobody else has changed it, or theirs has been seen', async () => {
    const outbox = open(server);
    refuse(outbox, '<b>Misuse');
    outbox.put({ ...change({ summary: 'Beside it' }), before: { summary: '' } });
    await idle(outbox);
    await corrected(outbox);
    expect(outbox.read()).toMatchObject({ conflicts: [], refused: {} });
    expect(server.fields).toEqual({ title: 'Corrected', summary: 'Beside it' });
    refuse(outbox, '<u>Misuse', { value: 'Corrected', version: server.version });
    theirs();
    await isAsked(outbox);
    refuse(outbox, '<s>Misuse', { value: 'Corrected', version: server.version });
    for (const conflict of outbox.read().conflicts) outbox.settle(conflict, 'theirs');
    await corrected(outbox, 'Corrected again');
    expect([outbox.read().conflicts, server.fields['title']]).toEqual([[], 'Corrected again']);
  });
});
