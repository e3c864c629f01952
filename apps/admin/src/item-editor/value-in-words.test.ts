import { ITEM_KINDS, kindOf, SAID_BY_FIELD_KIND, type ScalarWay, Target } from '@saferplan/domain/plan';
import { isComparedAsOne, type Json, PUBLISHED_FIELDS, publishedPlaces } from '@saferplan/domain/publication';
import { sayDifference } from '@saferplan/messages/published';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { expect, it, vi } from 'vitest';

// The forms stand beside the outbox, which listens to the browser's window from the start.
vi.stubGlobal('addEventListener', () => undefined);
const { choicesOf, valueInWords } = await import('./value-in-words.ts');

const levels = [
  { id: 'rare', value: 1, label: 'Hardly ever', descriptor: '' },
  { id: 'often', value: 2, label: 'Every week', descriptor: '' },
];
const definition = {
  id: 'own-matrix',
  version: 2,
  name: 'Matrix of the partnership',
  provenance: 'Own',
  groups: [
    {
      id: 'harm',
      name: 'Harm done',
      combine: 'sum',
      weight: 1,
      criteria: [{ id: 'how-often', name: 'How it recurs', question: '', weight: 1, levels }],
    },
  ],
  formula: { op: 'group', group: 'harm' },
  bands: [{ name: 'Low', from: 0 }],
};
// Nothing of it is looked up in these cases but what they name.
const content = {
  items: { priority: [{ id: 'pri_00000001', title: 'Reoffending' }], subgroup: [{ id: 'sub_00000001', name: 'Delivery group' }] },
  shared: {
    agency: [{ id: 'age_00000001', name: 'Kent Police', shortName: 'Police' }],
    'scoring-model': [{ id: 'mod_00000001', definition }],
  },
  partnership: { extraFields: [{ on: 'action', key: 'cost-code', label: 'Cost code', type: 'text' }] },
} as unknown as Parameters<typeof valueInWords>[3];

/** Values of each field kind that has parts, with what is said of them in an action or else any kind that has it. */
const SAID: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  feed: [
    [{ kind: 'none' }, 'nothing: values are typed in'],
    [{ kind: 'police', district: 'Maidstone', crimeTypes: ['Drugs', 'Robbery'] }, 'Maidstone: Drugs; Robbery'],
    [{ kind: 'official', area: 'Maidstone', measure: 'Theft' }, 'Maidstone: Theft'],
    [{ kind: 'table', measure: 'Calls' }, 'Calls'],
  ],
  stretch: [[{ from: '2017-04', to: '2018-03' }, 'From: April 2017, To: March 2018']],
  'target-line': [[{ label: 'Aim', value: 12.5 }, 'Called: Aim, At: 12.5']],
  'mark-on-chart': [
    [{ kind: 'phase', cause: 'recording-practice', reason: 'Counted anew' }, 'a change in recording: Counted anew'],
    [{ kind: 'excluded', reason: 'A festival' }, 'Left out of the limits: A festival'],
    [{ kind: 'annotation', text: 'Lights' }, 'Note: Lights'],
    [{ kind: 'suggestion-refused', reason: 'One month alone' }, 'refused: One month alone'],
  ],
  'scoring-model': [[definition, 'Matrix of the partnership, version 2; Harm done: How it recurs']],
  votes: [[{ for: 11, against: 2, abstain: 0 }, 'For: 11, Against: 2, Abstained: 0']],
  lead: [
    [{ state: 'not-decided' }, 'Not decided yet'],
    [{ state: 'to-be-confirmed' }, 'To be confirmed'],
    [{ state: 'not-recorded' }, 'Not recorded'],
    [{ state: 'named', holders: [{ person: 'A. Officer', agencyId: 'age_00000001' }] }, 'A. Officer, Kent Police'],
  ],
  'lead-agency': [
    [{ kind: 'not-agreed' }, '—'],
    [{ kind: 'agencies', agencyIds: ['age_00000001'], andPartners: true }, 'Kent Police and partners'],
    [{ kind: 'subgroup', subgroupId: 'sub_00000001', members: false }, 'Delivery group'],
  ],
  'action-plan': [
    [{ state: 'agreed' }, 'Agreed'],
    [{ state: 'to-come', note: 'In July.' }, 'In July.'],
    [{ state: 'not-recorded' }, 'Not recorded'],
  ],
  target: [
    [{ kind: 'not-set' }, 'no target set'],
    [{ kind: 'below', value: 1200 }, 'below 1,200'],
    [{ kind: 'at-least', value: 80 }, 'at least 80'],
    [{ kind: 'percent-change', percent: -15, baseline: '2016/17' }, '15% lower than 2016/17'],
    [{ kind: 'percent-change', percent: 10, baseline: '2016/17' }, '10% different from 2016/17'],
    [{ kind: 'percent-change', percent: null, baseline: '2016/17' }, 'different from 2016/17'],
  ],
  'runs-through': [
    [{ kind: 'all' }, 'All priorities'],
    [{ kind: 'some', priorityIds: ['pri_00000001'] }, 'Reoffending'],
  ],
  extra: [[{ 'cost-code': 'K12' }, 'K12']],
  baseline: [[{ name: '2016/17', value: null }, '2016/17']],
  measurement: [[{ value: 1250, from: '2016-10', to: null }, 'Value: 1,250, From: October 2016']],
  'stated-change': [[{ kind: 'percent-change', value: -3.5, decimals: 1 }, 'Change in per cent, Value: -3.5, Decimals: 1']],
  answers: [
    [{ 'how-often': { status: 'assessed', level: 'often', proposed: true, cites: [], note: '' } }, 'How it recurs: Every week (proposed)'],
    [{ 'how-often': { status: 'unknown', note: '' } }, 'How it recurs: not known'],
    [{ 'how-often': { status: 'not-applicable', note: '' } }, 'How it recurs: does not apply'],
  ],
  discussion: [[{ 'how-often': 'Both were right.' }, 'How it recurs: Both were right.']],
  'rag-override': [[{ rag: 'red', reason: 'No money' }, 'No money']],
  'effect-areas': [
    [{ crime: 'Drugs', months: 12, treated: 'Fant', control: 'Park Wood', aroundTreated: '', aroundControl: '' }, 'Park Wood'],
  ],
  'effect-counts': [
    [
      {
        treatedBefore: 1201,
        treatedAfter: 30,
        controlBefore: 44,
        controlAfter: 40,
        aroundTreatedBefore: null,
        aroundTreatedAfter: null,
        aroundControlBefore: null,
        aroundControlAfter: null,
      },
      '1,201',
    ],
  ],
  money: [[{ pence: 3_710_450 }, '£37,104.50']],
};

const FIELDS = ITEM_KINDS.flatMap((kind) =>
  Object.entries(kindOf(kind).fields).map(([field, { kind: fieldKind, column, references }]) => ({
    kind,
    field,
    fieldKind,
    column,
    references,
  })),
);

it('says every value with parts of every field of every kind by the labels of its form', () => {
  // References are kept as lists, and are said by the names of what they name.
  const parted = FIELDS.filter(({ column, fieldKind }) => ['json', 'money'].includes(column) && fieldKind !== 'references');
  const unasked = parted.filter(({ fieldKind }) => SAID[fieldKind] === undefined);
  expect(unasked.map(({ kind, field, fieldKind }) => `${kind}.${field}: ${fieldKind}`)).toEqual([]);
  const said = parted.flatMap(({ kind, field, fieldKind }) =>
    (SAID[fieldKind] ?? []).map(([value, part]) => ({ where: `${kind}.${field}`, part, text: valueInWords(kind, field, value, content) })),
  );
  expect(said.length).toBeGreaterThan(45);
  expect(said.filter(({ text, part }) => !text.includes(part))).toEqual([]);
  // Neither JSON nor an identifier, nor a name that only the code has.
  expect(said.filter(({ text }) => /[{}[\]"]|\b[a-z]{3}_|[a-z][A-Z]|percent-change|true|false|null/u.test(text))).toEqual([]);
  expect(valueInWords('action', 'extra', { 'cost-code': 'K12' }, content)).toBe('Cost code: K12');
});

it('says yes and no, numbers, per cent and moments as people write them', () => {
  expect([true, false].map((value) => valueInWords('implication', 'signedOff', value, content))).toEqual(['yes', 'no']);
  expect(valueInWords('survey-answer', 'percent', 61.5, content)).toBe('61.5%');
  expect(valueInWords('survey-answer', 'base', 1043, content)).toBe('1,043');
  // A moment is said in the time of the reader, east of New Zealand on the next day.
  expect(valueInWords('expected-effect', 'saidAt', '2026-11-23T11:44:00.000Z', content)).toMatch(/^2[34] Nov 2026, \d{2}:\d{2}$/u);
});

it('says a value that an earlier version kept in another form without braces', () => {
  expect(valueInWords('priority', 'lead', { person: 'A. Officer', agency: 'Kent Police' }, content)).toBe('A. Officer; Kent Police');
});

it('says every choice of every field of every kind by its label, and dates as people write them', () => {
  const chosen = FIELDS.filter(({ fieldKind }) => fieldKind === 'choice');
  expect(chosen.filter(({ kind, field }) => Object.keys(choicesOf(kind, field)).length === 0)).toEqual([]);
  const said = FIELDS.flatMap(({ kind, field, fieldKind }) => {
    const days = ['date', 'optional-date', 'month-or-date', 'due'].includes(fieldKind) ? ['2017-03-28'] : [];
    return [...Object.keys(choicesOf(kind, field)), ...days].map((value) => ({ value, text: valueInWords(kind, field, value, content) }));
  });
  expect(said.length).toBeGreaterThan(80);
  // The label of one choice is the same word.
  expect(said.filter(({ value, text }) => (text === value && value !== 'voluntary') || text === '')).toEqual([]);
  expect(valueInWords('action', 'due', 'not-agreed', content)).not.toContain('-');
});

it('says of every field of every kind what is said of it where it is published', () => {
  const samples: Readonly<Record<ScalarWay, readonly [kept: unknown, published: string | number | boolean][]>> = {
    text: [['Some words.', 'Some words.']],
    choice: [],
    moment: [],
    'yes-no': [
      [true, true],
      [false, false],
    ],
    number: [
      [1250.1234567, 1250.1234567],
      [-3, -3],
    ],
    percent: [[61.5, 61.5]],
    money: [
      [{ pence: 3_710_450 }, 37_104.5],
      [{ pence: 3_710_400 }, 37_104],
    ],
    date: [
      ['2017-03-28', '2017-03-28'],
      ['2017-03', '2017-03'],
    ],
    due: [
      ['2017-09-30', '2017-09-30'],
      ['2017-09', '2017-09'],
      ['not-agreed', 'not-agreed'],
      ['quarterly', 'quarterly'],
    ],
  };
  const ways: Readonly<Record<string, ScalarWay | null>> = SAID_BY_FIELD_KIND;
  const options = new Map(publishedPlaces().map((one) => [one.place, one.options]));
  const published: Readonly<Record<string, Readonly<Record<string, unknown>>>> = PUBLISHED_FIELDS;
  const asked = FIELDS.flatMap(({ kind, field, fieldKind }) => {
    const [way, path] = [ways[fieldKind] ?? null, published[kind]?.[field]];
    // Texts are published among those of their language, and marks of a chart with their kind.
    if (way === null || typeof path !== 'string' || path === 'translations' || path === 'series.marks') return [];
    if (isComparedAsOne(path)) return [];
    // What nobody has chosen is no choice of what is published.
    const choices = (options.get(path) ?? [])
      .filter((choice) => choice in choicesOf(kind, field))
      .map((choice) => [choice, choice] as const);
    return [...samples[way], ...choices].map(([kept, value]) => ({ kind, field, path, kept, value }));
  });
  expect(asked.length).toBeGreaterThan(150);
  const differing = asked.flatMap(({ kind, field, path, kept, value }) => {
    const difference = {
      kind: 'changed',
      path: `/${path.replaceAll('.', '/')}`,
      steps: path.split('.'),
      items: [],
      before: null,
      after: value,
    } as const;
    const said = sayDifference(difference, { language: 'en', bodies: [] }).after;
    const here = valueInWords(kind, field, kept, content);
    return said === here ? [] : [{ where: `${kind}.${field}`, published: said, here }];
  });
  expect(differing).toEqual([]);
});

/** What is published of a value with parts, where that is said whole; null where it is published in parts of its own, or as what follows from it. */
const publishedAs = (kind: string, fieldKind: string, value: unknown): Json | null => {
  const held = value as Readonly<Record<string, Json>>;
  const named = content.shared.agency.map(({ name }) => name);
  switch (fieldKind) {
    case 'lead':
      return held['state'] === 'named' ? [{ person: 'A. Officer', agency: named[0] ?? '' }] : null;
    case 'lead-agency':
      return held['kind'] === 'agencies' ? SNAPSHOT_WORDINGS.en.agencies(named, held['andPartners'] === true) : null;
    case 'target':
      return SNAPSHOT_WORDINGS.en.target(Target.parse(value), Number(held['percent']) < 0 ? 'decrease' : 'not-said');
    case 'mark-on-chart':
      return held['kind'] === 'excluded' || held['kind'] === 'annotation'
        ? [{ at: '', kind: held['kind'], text: held['reason'] ?? held['text'] ?? '' }]
        : null;
    case 'extra':
      return kind === 'action' ? [{ label: 'Cost code', value: held['cost-code'] ?? '' }] : null;
    case 'effect-areas':
    case 'effect-counts':
    case 'rag-override':
    case 'stretch':
    case 'feed':
    case 'runs-through':
    case 'scoring-model':
    case 'answers':
    case 'discussion':
    case 'money':
      return null;
    default:
      return held;
  }
};

it('says of every value with parts what is said of it where it is published', () => {
  const published: Readonly<Record<string, Readonly<Record<string, unknown>>>> = PUBLISHED_FIELDS;
  const compared = FIELDS.flatMap(({ kind, field, fieldKind }) => {
    const path = fieldKind === 'target' ? 'priorities.indicators.targetInWords' : published[kind]?.[field];
    if (typeof path !== 'string') return [];
    return (SAID[fieldKind] ?? []).flatMap(([value]) => {
      const after = publishedAs(kind, fieldKind, value);
      return after === null ? [] : [{ kind, field, fieldKind, path, value, after }];
    });
  });
  expect(new Set(compared.map(({ fieldKind }) => fieldKind))).toEqual(
    new Set([
      'action-plan',
      'baseline',
      'extra',
      'lead',
      'lead-agency',
      'mark-on-chart',
      'measurement',
      'stated-change',
      'target',
      'target-line',
      'votes',
    ]),
  );
  const differing = compared.flatMap(({ kind, field, fieldKind, path, value, after }) => {
    const steps = path.split('.');
    const said = sayDifference(
      { kind: 'changed', path: `/${steps.join('/')}`, steps, items: [], before: null, after },
      { language: 'en', bodies: [] },
    ).after;
    const here = valueInWords(kind, field, value, content);
    // A list of marks says of each at which period it stands.
    const whole = fieldKind === 'mark-on-chart' ? said?.replace(/^[^,]*, /u, '') : said;
    return whole === here ? [] : [{ where: `${kind}.${field}`, published: whole, here }];
  });
  expect(differing).toEqual([]);
});

it('says an item that is named by its name, and one that is gone as gone', () => {
  expect(valueInWords('resource', 'agencyIds', ['age_00000001', 'age_00000002'], content)).toBe(
    'Kent Police; something that is no longer there',
  );
  expect(valueInWords('resource', 'agencyIds', [], content)).toBe('—');
});
