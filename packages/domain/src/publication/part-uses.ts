import type {
  Snapshot,
  SnapshotAction,
  SnapshotContact,
  SnapshotIndicator,
  SnapshotPriority,
  SnapshotTheme,
  SnapshotTopic,
} from './snapshot.ts';
import type { SnapshotFinding } from './snapshot-finding.ts';
import { holderName } from '../plan/lead.ts';
import { comparedFields, searchedWords, type PartUses } from './field-uses.ts';

const asItIs = (value: string | null): string => value ?? '';
const itsWords = (value: string | null): readonly (string | null)[] => [value];
const inFull = { not: 'Only the full list of changes has it' } as const;
const itsAddress = { not: 'It tells which is which' } as const;
const itsTitle = { not: 'It is the title of what is found' } as const;
const noWords = { not: 'It holds no words to look for' } as const;
const elsewhere = { not: 'It is found where it stands' } as const;
const notFound = { not: 'Nobody looks for it' } as const;

/** A number as it is read and typed: `2,683`. */
const itsNumber = (value: { readonly value: number } | null): readonly string[] =>
  value === null ? [] : [Math.abs(value.value).toLocaleString('en-GB')];

/** A text that is compared and by which its page is found. */
const text = { compared: asItIs, searched: itsWords };
/** A text of which only the full list of changes tells, and by which nothing is found. */
const detail = { compared: inFull, searched: notFound };

const lines = (texts: readonly string[]): string => texts.join('\n');
const titlesOf = (items: readonly { readonly slug: string; readonly title: string }[], slugs: readonly string[]): readonly string[] =>
  items.filter(({ slug }) => slugs.includes(slug)).map(({ title }) => title);
const extraInLines = (extra: SnapshotPriority['extra']): string => lines(extra.map(({ label, value }) => `${label}: ${value}`));

const ACTION: PartUses<SnapshotAction> = {
  text,
  leadAgency: text,
  due: { compared: asItIs, searched: noWords },
  status: { compared: { not: 'It changes with every report' }, searched: noWords },
  updates: {
    compared: { not: 'What was reported is an update and no change of the plan' },
    searched: (updates) => updates.flatMap(({ done, next }) => [done, next]),
  },
  effects: {
    compared: { not: 'What became of an action is an update and no change of the plan' },
    searched: (effects) => effects.flatMap(({ text: expected, where, measure }) => [expected, where, measure]),
  },
  extra: detail,
};

const INDICATOR: PartUses<SnapshotIndicator> = {
  title: text,
  unit: detail,
  direction: detail,
  frequency: detail,
  baseline: detail,
  target: { compared: { not: 'It is compared in words' }, searched: noWords },
  targetInWords: { compared: asItIs, searched: noWords },
  readings: { compared: { not: 'New readings are updates and no change of the plan' }, searched: noWords },
  series: { compared: inFull, searched: elsewhere },
  calculation: detail,
  extra: detail,
};

const FINDING: PartUses<SnapshotFinding> = {
  measure: text,
  unit: { compared: inFull, searched: itsWords },
  now: { compared: (now) => now?.value.toLocaleString('en-GB', { maximumFractionDigits: 6 }) ?? '–', searched: itsNumber },
  before: { compared: inFull, searched: itsNumber },
  stated: { compared: inFull, searched: itsNumber },
  source: detail,
  caveat: { compared: inFull, searched: itsWords },
  disagreement: { compared: inFull, searched: itsWords },
  check: { compared: { not: 'It follows from the values' }, searched: noWords },
};

/** One line for each part of a list: what is compared of it, with this between. */
const linesOf =
  <Part extends object>(uses: PartUses<Part>, between: string) =>
  (parts: readonly Part[], whole: Snapshot): string =>
    lines(
      parts.map((part) =>
        Object.values(comparedFields(uses, part, whole))
          .filter(Boolean)
          .join(between),
      ),
    );

const PRIORITY: PartUses<SnapshotPriority> = {
  number: { compared: (number) => number.toString(), searched: noWords },
  slug: { compared: itsAddress, searched: noWords },
  title: { compared: asItIs, searched: itsTitle },
  summary: text,
  aim: text,
  why: text,
  easyRead: { compared: (easyRead) => easyRead ?? '', searched: (easyRead) => (easyRead === undefined ? [] : [easyRead]) },
  leadState: detail,
  leads: {
    compared: (leads) => lines(leads.map(({ person, agency }) => holderName(person, agency))),
    searched: (leads) => leads.flatMap(({ person, agency }) => [person, agency]),
  },
  subgroup: text,
  actionPlan: detail,
  outcomes: {
    compared: (outcomes) => lines(outcomes.map((outcome) => outcome.text)),
    searched: (outcomes) => outcomes.map((outcome) => outcome.text),
  },
  actions: { compared: linesOf(ACTION, ' · '), searched: (actions) => actions.flatMap((action) => searchedWords(ACTION, action)) },
  indicators: {
    compared: linesOf(INDICATOR, ' · '),
    searched: (indicators) => indicators.flatMap((indicator) => searchedWords(INDICATOR, indicator)),
  },
  themes: { compared: (slugs, { themes }) => lines(titlesOf(themes, slugs)), searched: elsewhere },
  contacts: { compared: inFull, searched: elsewhere },
  group: detail,
  extra: { compared: extraInLines, label: 'details', searched: notFound },
};

const THEME: PartUses<SnapshotTheme> = {
  slug: { compared: itsAddress, searched: noWords },
  title: { compared: asItIs, searched: itsTitle },
  summary: text,
  about: text,
  priorities: { compared: (slugs, { priorities }) => lines(titlesOf(priorities, slugs)), searched: elsewhere },
};

const TOPIC: PartUses<SnapshotTopic> = {
  slug: { compared: itsAddress, searched: noWords },
  title: { compared: asItIs, searched: itsTitle },
  summary: text,
  recommendation: { compared: asItIs, searched: noWords },
  reason: text,
  findings: { compared: linesOf(FINDING, ': '), searched: (findings) => findings.flatMap((finding) => searchedWords(FINDING, finding)) },
  completedActions: { compared: inFull, searched: (done) => done.map((one) => one.text) },
  reviews: { compared: inFull, searched: elsewhere },
  informs: { compared: inFull, searched: elsewhere },
  series: { compared: inFull, searched: elsewhere },
  departure: detail,
};

const CONTACT: PartUses<SnapshotContact> = {
  slug: { compared: itsAddress, searched: noWords },
  name: { compared: itsAddress, searched: itsTitle },
  category: detail,
  telephone: text,
  web: { compared: asItIs, searched: notFound },
  description: text,
  textNumber: detail,
  address: { compared: inFull, searched: itsWords },
};

const AGENCY: PartUses<Snapshot['partnership']['agencies'][number]> = {
  name: { compared: itsAddress, searched: itsWords },
  shortName: detail,
  standing: { compared: asItIs, searched: noWords },
  about: text,
};

const SECTION: PartUses<Snapshot['sections'][number]> = {
  slug: { compared: itsAddress, searched: noWords },
  title: { compared: asItIs, searched: itsTitle },
  body: text,
};

const PAGE: PartUses<Snapshot['pages'][number]> = {
  slug: { compared: itsAddress, searched: noWords },
  title: { compared: asItIs, searched: itsTitle },
  summary: text,
  body: text,
};

const GLOSSARY_ENTRY: PartUses<Snapshot['glossary'][number]> = {
  term: { compared: itsAddress, searched: itsWords },
  meaning: text,
  note: detail,
};

const MEETING: PartUses<Snapshot['meetings'][number]> = {
  body: { compared: { not: 'Meetings are not compared: they are of their own year' }, searched: itsWords },
  heldOn: detail,
  heldIn: detail,
  item: { compared: inFull, searched: itsWords },
  decision: { compared: inFull, searched: itsWords },
  votes: detail,
  agendaItem: detail,
  recommendation: detail,
  outcome: detail,
  minute: detail,
};

/** How every part that is compared or searched is told. */
export const PART_USES = {
  priority: PRIORITY,
  theme: THEME,
  topic: TOPIC,
  contact: CONTACT,
  agency: AGENCY,
  section: SECTION,
  page: PAGE,
  glossaryEntry: GLOSSARY_ENTRY,
  meeting: MEETING,
} as const;
