import type { FieldFault, Failure } from '@saferplan/domain/shared';
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbox } from './outbox-sender.ts';
import type { PendingChange, Touched, Values } from './outbox-storage.ts';
import { closeOutboxes, openOutbox } from './testing/open-outbox.ts';

const EDITION = 'edn_2018';
const PLAN = 'pla_1';

/** A server with an edition and its plan: it answers and refuses as `plan.changeEdition` and `plan.changePlan` do. */
class Server {
  version = 1;
  readonly edition: Record<string, unknown> = {
    label: '2018-19',
    startsOn: '2018-04-01',
    endsOn: '2019-03-31',
    headline: '',
    introduction: '',
  };
  readonly plan: Record<string, unknown> = { title: 'The plan', motto: '' };
  readonly asked: Values[] = [];
  losesAnswers = false;
  isReachable = true;

  async change({ kind, changes, version, before = {}, editionId }: PendingChange): Promise<Touched> {
    await Promise.resolve();
    if (!this.isReachable) throw new Error('no network');
    this.asked.push(changes);
    const held = kind === 'plan' ? this.plan : this.edition;
    const theirs = Object.fromEntries(Object.keys(changes).map((field) => [field, held[field]]));
    const isStale =
      kind === 'plan'
        ? editionId === EDITION && Object.entries(theirs).some(([field, value]) => before[field] !== value)
        : version !== this.version;
    if (isStale) throw refusal({ code: 'stale-version', what: 'edition', yours: changes, theirs, version: this.version });
    const after = { ...held, ...changes };
    if (kind === 'edition' && String(after['startsOn']) > String(after['endsOn']))
      throw refusal({ code: 'invalid', faults: [fault('changes.startsOn')] });
    if (changes['headline'] === '<b>') throw refusal({ code: 'invalid', faults: [fault('headline')] });
    if (Object.hasOwn(changes, 'source')) throw refusal({ code: 'invalid', faults: [fault('source.address')] });
    Object.assign(held, changes);
    if (kind === 'edition') this.version += 1;
    if (this.losesAnswers) throw new Error('no network');
    const parents =
      kind === 'plan' ? { plan: { id: PLAN, ...this.plan } } : { edition: { id: EDITION, version: this.version, ...this.edition } };
    // What the outbox reads of an answer.
    return { kept: [], gone: [], parents } as unknown as Touched;
  }
}

const fault = (path: string): FieldFault => ({ path, message: { code: 'empty' } });
const refusal = (failure: Failure): Error =>
  TRPCClientError.from({
    error: {
      message: 'CONFLICT',
      code: -32_600,
      data: { code: 'CONFLICT', httpStatus: 409, failure, said: failure.code === 'invalid' ? failure.faults.map(() => 'Not so.') : [] },
    },
  });

const open = (server: Server, storage?: Storage): Outbox =>
  openOutbox((sent) => server.change(sent), storage === undefined ? {} : { storage });

const ofEdition = (changes: Values, before: Values, version = 1): PendingChange => ({
  kind: 'edition',
  id: EDITION,
  version,
  changes,
  before,
});
const ofPlan = (changes: Values, before: Values): PendingChange => ({
  kind: 'plan',
  id: PLAN,
  editionId: EDITION,
  version: 1,
  changes,
  before,
});
const idle = (outbox: Outbox) => expect.poll(() => outbox.read().waiting, { interval: 2 }).toBe(0);

describe('what is said of an edition as a whole and of its plan', () => {
  let server: Server;
  let outbox: Outbox;
  beforeEach(() => {
    sessionStorage.clear();
    server = new Server();
    outbox = open(server);
  });
  afterEach(() => {
    closeOutboxes();
  });

  it('outlives its window, and is sent by the next one', async () => {
    server.isReachable = false;
    outbox.put(ofEdition({ headline: 'Typed' }, { headline: '' }));
    outbox.put(ofPlan({ title: 'Another' }, { title: 'The plan' }));
    outbox.open(null);
    server.isReachable = true;
    await idle(open(server));
    expect([server.edition['headline'], server.plan['title']]).toEqual(['Typed', 'Another']);
  });

  it('is saved beside what somebody else wrote in another field meanwhile, and nobody is asked', async () => {
    server.version = 2;
    server.edition['introduction'] = 'Theirs';
    server.plan['motto'] = 'Theirs';
    outbox.put(ofEdition({ headline: 'Mine' }, { headline: '' }));
    outbox.put(ofPlan({ title: 'Mine' }, { title: 'The plan' }));
    await idle(outbox);
    expect(server.edition).toMatchObject({ headline: 'Mine', introduction: 'Theirs' });
    expect(server.plan).toEqual({ title: 'Mine', motto: 'Theirs' });
    expect(outbox.read().conflicts).toEqual([]);
  });

  it('waits for a choice where somebody else wrote in the very field, and is saved where one’s own is kept', async () => {
    server.version = 2;
    server.edition['headline'] = 'Theirs';
    server.plan['title'] = 'Theirs';
    outbox.put(ofEdition({ headline: 'Mine', introduction: 'Mine too' }, { headline: '', introduction: '' }));
    outbox.put(ofPlan({ title: 'Mine' }, { title: 'The plan' }));
    await idle(outbox);
    expect(server.edition['introduction']).toBe('Mine too');
    const { conflicts } = outbox.read();
    expect(conflicts).toMatchObject([
      { kind: 'edition', changes: { headline: 'Mine' }, theirs: { headline: 'Theirs' } },
      { kind: 'plan', changes: { title: 'Mine' }, theirs: { title: 'Theirs' } },
    ]);
    for (const conflict of conflicts) outbox.settle(conflict, 'mine');
    await idle(outbox);
    expect([server.edition['headline'], server.plan['title'], outbox.read().conflicts]).toEqual(['Mine', 'Mine', []]);
  });

  it('was saved where only the answer was lost, and later changes follow it', async () => {
    server.losesAnswers = true;
    outbox.put(ofEdition({ headline: 'First' }, { headline: '' }));
    outbox.put(ofPlan({ motto: 'First' }, { motto: '' }));
    await expect.poll(() => server.edition['headline'], { interval: 1 }).toBe('First');
    server.losesAnswers = false;
    outbox.put(ofEdition({ headline: 'Second' }, { headline: 'First' }));
    outbox.put(ofPlan({ motto: 'Second' }, { motto: 'First' }));
    await idle(outbox);
    expect([server.edition['headline'], server.plan['motto'], outbox.read().conflicts]).toEqual(['Second', 'Second', []]);
  });

  it('is refused by the field that is at fault, with those that must agree with it; the others are saved', async () => {
    outbox.put(ofEdition({ headline: 'Fit', startsOn: '2020-04-01', overlap: 'A rolling plan' }, { headline: '', startsOn: '2018-04-01' }));
    await idle(outbox);
    expect(server.edition).toMatchObject({ headline: 'Fit', startsOn: '2018-04-01' });
    expect(server.edition['overlap']).toBeUndefined();
    expect(outbox.read().refused).toMatchObject({
      [`${EDITION}--startsOn`]: { value: '2020-04-01', message: 'Not so.' },
      [`${EDITION}--overlap`]: { value: 'A rolling plan' },
    });
  });

  it('is kept in its window and sent from there where the browser has no room, and says so until it is sent', async () => {
    server.isReachable = false;
    const full = new Proxy(sessionStorage, {
      get: (storage, name) => {
        if (name === 'setItem')
          return () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        const value: unknown = Reflect.get(storage, name);
        return typeof value === 'function' ? value.bind(storage) : value;
      },
    });
    const own = open(server, full);
    own.put(ofEdition({ headline: 'Typed' }, { headline: '' }));
    own.put(ofPlan({ motto: 'Typed' }, { motto: '' }));
    expect(own.read()).toMatchObject({ inWindow: 2, waiting: 2 });
    expect(sessionStorage.length).toBe(0);
    server.isReachable = true;
    await idle(own);
    expect([server.edition['headline'], server.plan['motto'], own.read().inWindow]).toEqual(['Typed', 'Typed', 0]);
  });

  it('says which part of a value is at fault', async () => {
    outbox.put(ofEdition({ source: { address: 'nowhere' } }, { source: null }));
    await idle(outbox);
    expect(outbox.read().refused[`${EDITION}--source`]).toMatchObject({ part: 'address', message: 'Not so.' });
    outbox.put(ofEdition({ headline: '<b>' }, { headline: '' }));
    await idle(outbox);
    expect(outbox.read().refused[`${EDITION}--headline`]).not.toHaveProperty('part');
  });
});
