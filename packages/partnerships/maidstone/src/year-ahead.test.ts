import {
  checkEdition,
  copyForward,
  type EditionContent,
  planElementsOf,
  followRemoval,
  followRename,
  keepersOf,
} from '@saferplan/domain/plan';
import { buildSnapshot, compareEditions, compareSnapshots, Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { describe, expect, it } from 'vitest';
import { partnership as maidstone } from './index.ts';

const source = maidstone.editions[1];
if (source === undefined) throw new Error('Maidstone has two editions');
const content: EditionContent = { ...maidstone, edition: source.edition, items: source.items };
let made = 0;
const next = copyForward(content, (prefix) => `${prefix}_new${String((made += 1))}`);
const older = planElementsOf(source.items);
const draft: EditionContent = { ...maidstone, edition: next.edition, items: next.items };

describe('copying an edition forward', () => {
  it('begins next year’s draft with everything that carries on, under identifiers of its own', () => {
    expect(next.edition).toMatchObject({ label: '2018-19', startsOn: '2018-04-01', state: 'draft', previousId: source.edition.id });
    expect(next.items.priority.map(({ title }) => title)).toEqual(source.items.priority.map(({ title }) => title));
    expect(next.items.action).toHaveLength(source.items.action.length);
    const old = new Set<string>(Object.values(source.items).flatMap((list) => list.map(({ id }) => id)));
    const fresh = Object.values(next.items).flatMap((list) => list.map(({ id }) => id));
    expect(fresh.filter((id) => old.has(id))).toEqual([]);
    expect(new Set(fresh).size).toBe(fresh.length);
  });

  it('points every copy at the copies, and only lineage back at the year before', () => {
    const { lineage, ...rest } = next.items;
    expect(JSON.stringify(rest)).not.toContain('maidstone-2017-18');
    expect(lineage.flatMap(({ fromIds }) => fromIds)).toEqual(older.map(({ id }) => id));
  });

  it('leaves findings, readings, meetings and finished actions in their year', () => {
    expect([next.items.finding, next.items.topic, next.items.reading, next.items.meeting].map((list) => list.length)).toEqual([0, 0, 0, 0]);
    const [first, ...others] = source.items.action;
    if (first === undefined) throw new Error('there is an action');
    const done = copyForward(
      { ...content, items: { ...source.items, action: [{ ...first, status: 'done' }, ...others] } },
      (prefix) => `${prefix}_${String((made += 1))}`,
    );
    expect(done.items.action).toHaveLength(others.length);
  });

  it('begins its lineage: all retained, none with a reason yet, which keeps it from being published', () => {
    expect(next.items.lineage.every(({ kind, reason }) => kind === 'retained' && reason === '')).toBe(true);
    const faults = checkEdition(draft, older).filter(({ severity }) => severity === 'fault');
    expect(faults).toHaveLength(8);
    expect(faults[0]?.remark).toEqual({
      code: 'no-reason',
      title: 'Organised Crime Groups (including modern slavery)',
      kind: 'retained',
    });
  });
});

describe('what was copied and not looked at', () => {
  const remarksOf = (edition: Partial<EditionContent['edition']>, items: Partial<EditionContent['items']> = {}) =>
    checkEdition({ ...draft, edition: { ...draft.edition, ...edition }, items: { ...draft.items, ...items } }, older).map(
      ({ remark }) => remark,
    );

  it('is a due date before the edition begins, unless the action is done or stopped', () => {
    const told = remarksOf({}).filter(({ code }) => code === 'due-before-edition');
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({ due: '2017-08' });
    const done = draft.items.action.map((action) => ({ ...action, status: 'done' as const }));
    expect(remarksOf({}, { action: done }).filter(({ code }) => code === 'due-before-edition')).toEqual([]);
  });

  it('is a number of priorities that there are not, in the headline or the introduction', () => {
    expect(remarksOf({}).filter(({ code }) => code === 'other-count')).toEqual([]);
    const six = [...draft.items.priority, ...draft.items.priority.slice(0, 1)];
    expect(remarksOf({}, { priority: six })).toContainEqual({
      code: 'other-count',
      field: 'headline',
      counted: 5,
      count: 6,
      term: 'priorities',
    });
  });

  it('is the years of another edition, and new this year of what was there before', () => {
    expect(remarksOf({})).toContainEqual({ code: 'other-years', field: 'introduction', other: '2017-18', label: '2018-19' });
    const [first, ...others] = draft.items.priority;
    if (first === undefined) throw new Error('there is a priority');
    const told = remarksOf({}, { priority: [{ ...first, summary: 'New this year.' }, ...others] });
    expect(told).toContainEqual({ code: 'called-new', title: first.title });
  });
});

describe('what follows a change', () => {
  it('a new title makes the decision say renamed, and the old title retained again', () => {
    const [priority] = next.items.priority;
    if (priority === undefined) throw new Error('there is a priority');
    const titles = new Map<string, string>(older.map(({ id, title }) => [id, title]));
    const [renamed] = followRename(priority.id, 'Serious Organised Crime', titles, next.items.lineage);
    expect(renamed?.fields).toEqual({ kind: 'renamed' });
    expect(followRename(priority.id, priority.title, titles, next.items.lineage)).toEqual([]);
  });

  it('a priority that goes is let go of by decisions, themes and topics', () => {
    const [first, second] = source.items.priority;
    if (first === undefined || second === undefined) throw new Error('there are priorities');
    const theme = source.items.theme
      .slice(0, 1)
      .map((item) => ({ ...item, runsThrough: { kind: 'some' as const, priorityIds: [first.id, second.id] } }));
    const following = followRemoval({ kind: 'priority', id: first.id }, { ...source.items, theme });
    expect(following.map(({ kind }) => kind).toSorted()).toEqual(['lineage', 'theme', 'topic']);
    expect(JSON.stringify(following.map(({ fields }) => fields))).not.toContain(first.id);
  });

  it('an agency that leads something stays', () => {
    const uses = keepersOf({ kind: 'agency', id: 'age_maidstone-cgl' }, source.items).map(({ title }) => title);
    expect(uses).toEqual(['Go on supporting needle exchange and needle bins, and have more agencies use the reporting app']);
    expect(keepersOf({ kind: 'agency', id: 'age_maidstone-one-maidstone' }, source.items)).toEqual([]);
  });
});

describe('what readers will see change', () => {
  const before = buildSnapshot(
    SNAPSHOT_WORDINGS,
    content,
    { label: '2016-17', planElements: planElementsOf(maidstone.editions[0]?.items ?? source.items) },
    maidstone.observations,
  );
  if (!before.ok) throw new Error('Maidstone can be published');

  it('is nothing when nothing changed', () => {
    expect(compareSnapshots(before.value, before.value)).toEqual([]);
  });

  it('is told of every part of a plan, whichever of them changes', () => {
    for (const part of Object.keys(Snapshot.shape).filter((name) => name !== 'version')) {
      const was: unknown = new Map<string, unknown>(Object.entries(before.value)).get(part);
      const is = Array.isArray(was) ? (was.length > 0 ? was.slice(1) : [{ title: 'Another' }]) : { ...Object(was), another: 'thing' };
      // Of another shape than a plan has: only that it differs is compared.
      const after = { ...before.value, [part]: is } as Snapshot;
      expect(compareSnapshots(before.value, after), part).not.toEqual([]);
    }
  });

  it('is told of those that keep their names', () => {
    const after = Snapshot.parse(JSON.parse(JSON.stringify(before.value)));
    const [[contact], [agency], [theme], [priority]] = [after.contacts, after.partnership.agencies, after.themes, after.priorities];
    if (!contact || !agency || !theme || !priority) throw new Error('Maidstone has one of each');
    contact.telephone = '01622 999999';
    agency.shortName = 'Another';
    theme.about = 'Another text.';
    priority.group = 'Another pillar';
    expect(compareSnapshots(before.value, after)).toEqual([
      { kind: 'of-priority', title: priority.title, parts: ['group'] },
      { kind: 'altered', of: 'theme', texts: [theme.title] },
      { kind: 'altered', of: 'contact', texts: [contact.name] },
      { kind: 'altered', of: 'agency', texts: [agency.name] },
    ]);
    after.partnership.agencies.reverse();
    after.contacts = before.value.contacts.toReversed();
    expect(
      compareSnapshots(
        { ...before.value, partnership: { ...before.value.partnership, agencies: after.partnership.agencies.toReversed() } },
        after,
      ).slice(-2),
    ).toEqual([
      { kind: 'order', of: 'contact' },
      { kind: 'order', of: 'agency' },
    ]);
  });

  it('names what goes and what comes', () => {
    const after = Snapshot.parse(JSON.parse(JSON.stringify(before.value)));
    after.priorities.splice(4, 1);
    const [first] = after.priorities;
    first?.actions.push({
      text: 'Knock on doors',
      leadAgency: null,
      due: 'ongoing',
      status: 'not-reported',
      updates: [],
      effects: [],
      extra: [],
    });
    const noticed = compareSnapshots(before.value, after);
    expect(noticed).toContainEqual({ kind: 'gone', of: 'priority', title: 'Mental Health' });
    expect(noticed).toContainEqual({
      kind: 'added',
      of: 'action',
      texts: ['Knock on doors'],
      under: 'Organised Crime Groups (including modern slavery)',
    });
  });

  it('tells a choice as a choice, beside the texts that are worded anew', () => {
    const earlier = Snapshot.parse(JSON.parse(JSON.stringify(before.value)));
    const after = Snapshot.parse(JSON.parse(JSON.stringify(before.value)));
    const [topic] = after.topics;
    if (topic === undefined) throw new Error('Maidstone has topics');
    const was = topic.recommendation;
    topic.recommendation = was === 'watch' ? 'split' : 'watch';
    const { chosen, reworded } = compareEditions(earlier, after);
    expect(chosen).toEqual([{ part: 'topics', item: topic.title, field: 'recommendation', before: was, after: topic.recommendation }]);
    expect(reworded).toEqual([]);
  });
});
