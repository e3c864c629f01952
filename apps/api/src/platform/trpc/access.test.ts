import type { Role } from '@saferplan/domain/accounts';
import { ITEM_KINDS, kindOf } from '@saferplan/domain/plan';
import { TRPCError } from '@trpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import type { Meta, Rule } from './access.ts';
import { appRouter } from '../../router.ts';

// tRPC keeps its list of procedures there, flat at run time and nested in its type, and offers no other way to it.
/* oxlint-disable-next-line no-underscore-dangle */
const definitions = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly type: string; readonly meta?: Meta; readonly inputs: readonly z.ZodType[] } }>
>;
const procedures = Object.keys(definitions);
/* oxlint-disable-next-line no-underscore-dangle */
const metaOf = (path: string): Meta | undefined => definitions[path]?._def.meta;
const ruleOf = (path: string) => metaOf(path)?.access;

/** What a rule says, in words of its own: everybody, roles, or who may publish. */
function mayCall(rule: Rule, { role, publisher }: { readonly role: Role; readonly publisher: boolean }): boolean {
  if (rule === 'everybody') return true;
  if (rule === 'publishers') return publisher;
  if (rule === 'publishing-administrators') return publisher && role === 'administrator';
  return rule.includes(role);
}

/** All procedures but those of items, of which a kind of each sort stands for the others: they are made by one function. */
const called = procedures.filter((path) => !path.startsWith('items.') || /^items\.(?:priority|action|series|reading)\./u.test(path));

/** What would be seen outside a practice copy, or decides of people: whoever adds a procedure of that kind adds it here. */
const REFUSED_IN_PRACTICE: readonly string[] = [
  'accounts.changeMember',
  'accounts.eraseMember',
  'accounts.invite',
  'accounts.makeResetLink',
  'accounts.removeMember',
  'accounts.resetSecondFactor',
  'accounts.revokeLink',
  'adoption.sendBack',
  'monitoring.sendTestEmail',
  'partnerships.begin',
  'practice.make',
  'practice.remove',
  'publication.ask',
  'publication.decide',
  'publication.publish',
  'publication.takeBack',
  'succession.addSeries',
  'succession.answer',
  'succession.carryOver',
  'succession.propose',
];

/** What writes over nothing that somebody may have read, by why: whoever adds a mutation that takes no version adds it here, or gives it one. */
const WRITES_OVER_NOTHING: Readonly<Record<string, readonly string[]>> = {
  'adds something': [
    'accounts.invite',
    'assessment.applyRecommendations',
    'assessment.begin',
    'partnerships.begin',
    'partnerships.beginFirst',
    'peers.add',
    'plan.beginFirst',
    'plan.copyForward',
    'plan.create',
    'practice.make',
    'publication.ask',
    'succession.addSeries',
    'succession.carryOver',
    'succession.propose',
    'teamwork.comment',
  ],
  'is a step, which is refused where it cannot be taken any more': [
    'accounts.acceptInvitation',
    'accounts.useLink',
    'adoption.move',
    'adoption.sendBack',
    'publication.decide',
    'publication.publish',
    'publication.takeBack',
    'succession.answer',
  ],
  'ends or makes something whatever is said of it by then': [
    'accounts.eraseMember',
    'accounts.makeResetLink',
    'accounts.removeMember',
    'accounts.resetSecondFactor',
    'accounts.revokeLink',
    'practice.remove',
    'teamwork.settle',
  ],
  'is of the caller alone': [
    'accounts.closeNotice',
    'accounts.forgotPassword',
    'accounts.noteLanguage',
    'monitoring.sendTestEmail',
    'monitoring.setReminders',
    'teamwork.meet',
  ],
  'stores nothing': [
    'planFile.check',
    'scoring.readModelFile',
    'spc.forgetUpload',
    'spc.readPolice',
    'spc.readRound',
    'spc.readTable',
    'translation.check',
  ],
  'stores a file as one change, which holds what was there before and is taken back at once': [
    'planFile.import',
    'spc.importPolice',
    'spc.importTable',
    'spc.storeRound',
    'translation.import',
  ],
  'compares what is there with what it takes back': ['plan.restore', 'plan.undo', 'spc.undoImport'],
  'changes an order, and no text': ['plan.move'],
};

describe('who may call what', () => {
  it('says what it writes over, so that nothing of a colleague’s is lost, wherever there is something', () => {
    // Those of items are made by one function: what changes or removes one takes its version.
    const mutations = procedures.filter((path) => {
      /* oxlint-disable-next-line no-underscore-dangle */
      const definition = definitions[path]?._def;
      const asked = definition?.inputs.map((input) => JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })));
      return !path.startsWith('items.') && definition?.type === 'mutation' && !/"(?:version|before|was)":/u.test(asked?.join('') ?? '');
    });
    expect(mutations.toSorted()).toEqual(Object.values(WRITES_OVER_NOTHING).flat().toSorted());
  });

  it('lets those change items of a kind of whom its definition says so, and everybody here read them', () => {
    for (const kind of ITEM_KINDS) {
      expect(metaOf(`items.${kind}.list`)?.access).toEqual(['administrator', 'editor', 'analyst', 'lead', 'reader']);
      for (const act of ['add', 'change', 'move', 'remove'])
        expect(metaOf(`items.${kind}.${act}`)?.access, kind).toEqual(['administrator', 'editor', ...kindOf(kind).changedBy]);
    }
  });

  it('is said by every procedure, with what it does', () => {
    expect(procedures.filter((path) => metaOf(path) === undefined)).toEqual([]);
    expect(procedures.filter((path) => !/^[A-Z].+\.$/u.test(metaOf(path)?.summary ?? ''))).toEqual([]);
  });

  it('is refused in a practice copy where it would be seen, or decide of people, outside it', () => {
    const refused = procedures.filter((path) => metaOf(path)?.inPractice === 'refused');
    expect(refused.toSorted()).toEqual(REFUSED_IN_PRACTICE);
  });
});

onBothInstalled('somebody who is not signed in', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi(database());
  });

  it.each(called.filter((path) => ruleOf(path) !== 'everybody'))(
    'is refused by %s, over HTTP, with the same short message',
    async (path) => {
      /* oxlint-disable-next-line no-underscore-dangle */
      const isQuery = definitions[path]?._def.type === 'query';
      const response = await api.app.request(`/trpc/${path}`, {
        method: isQuery ? 'GET' : 'POST',
        ...(isQuery ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
      });
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('Sign in to do this.');
    },
  );

  it('is refused with a forged session too', async () => {
    const response = await api.app.request('/trpc/plan.editions', { headers: { cookie: 'saferplan.session_token=forged.forged' } });
    expect(response.status).toBe(401);
  });

  it('learns of nobody from the session procedure', async () => {
    const caller = api.anonymous();
    expect(await caller.accounts.session()).toBeNull();
    await expect(caller.plan.editions()).rejects.toThrow(TRPCError);
  });
});

onBothInstalled('each role', (database) => {
  let api: TestApi;
  const callers: Readonly<Record<string, { readonly role: Role; readonly publisher: boolean; readonly leads: readonly string[] }>> = {
    administrator: { role: 'administrator', publisher: false, leads: [] },
    editor: { role: 'editor', publisher: false, leads: [] },
    lead: { role: 'lead', publisher: false, leads: ['substance-misuse'] },
    analyst: { role: 'analyst', publisher: false, leads: [] },
    reader: { role: 'reader', publisher: false, leads: [] },
    'administrator who may publish': { role: 'administrator', publisher: true, leads: [] },
    'reader who may publish': { role: 'reader', publisher: true, leads: [] },
  };
  beforeAll(async () => {
    api = await openApi(database());
  });

  it.each(called.flatMap((path) => Object.keys(callers).map((who) => [path, who] as const)))('%s, asked by the %s', async (path, who) => {
    const rights = callers[who];
    if (rights === undefined) throw new Error('there is such a caller');
    const rule = ruleOf(path);
    const allowed = rule !== undefined && mayCall(rule, rights);
    const refused = await refusalOf(api.callerOf(who, rights), path);
    if (allowed) expect(refused).not.toBe('Your role does not allow this.');
    else expect(refused).toBe('Your role does not allow this.');
  });

  it('a lead changes actions of their own priority, and no foreign one, by no way round', async () => {
    const draft = await api.callerOf('ann').plan.copyForward({ editionId: EDITION_2017 });
    const { content } = await api.callerOf('ann').plan.edition({ editionId: draft.id });
    const [own, foreign] = ['substance-misuse', 'mental-health'].map((slug) =>
      content.items.priority.find((priority) => priority.slug === slug),
    );
    const action = content.items.action.find(({ priorityId }) => priorityId === own?.id);
    const other = content.items.action.find(({ priorityId }) => priorityId !== own?.id);
    if (own === undefined || foreign === undefined || action === undefined || other === undefined) throw new Error('they are there');
    const lead = api.callerOf('lead', callers['lead']);
    const no = 'Your role does not allow this.';
    const change = (id: string, version: number, changes: Record<string, unknown>) =>
      lead.plan.change({ kind: 'action', id, version, changes });
    await expect(change(action.id, action.version, { status: 'under-way' })).resolves.toBeDefined();
    await expect(change(other.id, other.version, { status: 'under-way' })).rejects.toThrow(no);
    await expect(change(action.id, action.version + 1, { priorityId: foreign.id })).rejects.toThrow(no);
    await expect(lead.plan.remove({ kind: 'action', id: other.id, version: other.version })).rejects.toThrow(no);
    await expect(lead.plan.change({ kind: 'priority', id: own.id, version: own.version, changes: { title: 'Mine' } })).rejects.toThrow(no);
    const fields = {
      priorityId: foreign.id,
      text: 'Planted',
      leadAgency: { kind: 'not-agreed' },
      due: 'not-agreed',
      status: 'not-reported',
    };
    await expect(lead.plan.create({ kind: 'action', editionId: draft.id, fields })).rejects.toThrow(no);
    await expect(lead.plan.undo({ editionId: draft.id })).resolves.toBeDefined();
  });
});

/** What a procedure says when it is called without input: a refusal, or whatever else. */
async function refusalOf(caller: ReturnType<TestApi['callerOf']>, path: string): Promise<string> {
  // A caller is a proxy that takes any path; its type names each procedure by itself.
  const call = path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], caller) as (
    input?: unknown,
  ) => Promise<unknown>;
  try {
    await call(undefined);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
