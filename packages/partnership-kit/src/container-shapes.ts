import type { Maker } from './maker.ts';
import type {
  ActionSource,
  AreaChangeSource,
  CommitteeReportSource,
  EditionSource,
  LineageSource,
  PartnershipSource,
  PrioritySource,
  ResourceSource,
  SeriesSource,
  ThemeSource,
  TopicSource,
} from './source.ts';

/** What a part is made of: items one after the other, items under keys of the author's own, or fields. */
type Shape = 'list' | 'keyed' | 'object';
type ShapeOf<Value> = Value extends readonly unknown[]
  ? 'list'
  : Value extends object
    ? string extends keyof Value
      ? 'keyed'
      : never
    : never;

interface Part<Of extends Shape = Shape> {
  readonly shape: Of;
  /** The parts of each item that is an object; `words` where its items are texts or keys. */
  readonly of: Parts | 'words';
  readonly isNeeded: boolean;
}
type Parts = Readonly<Record<string, Part>>;
/** The parts of a source that hold several items: each has to be listed. */
type PartsOf<Source> = {
  readonly [Name in keyof Source as ShapeOf<NonNullable<Source[Name]>> extends never ? never : Name]-?: Part<
    ShapeOf<NonNullable<Source[Name]>>
  >;
};

const list = (of: Part['of'] = {}): Part<'list'> => ({ shape: 'list', of, isNeeded: false });
const keyed = (of: Part['of'] = {}): Part<'keyed'> => ({ shape: 'keyed', of, isNeeded: false });
const fields: Part<'object'> = { shape: 'object', of: {}, isNeeded: false };
const needed = <Of extends Shape>(part: Part<Of>): Part<Of> => ({ ...part, isNeeded: true });

const OF_SERIES: PartsOf<Omit<SeriesSource, 'target'>> = { marks: list(), observations: needed(list()) };
const OF_ACTION: PartsOf<ActionSource> = { expects: list(), extra: keyed('words') };
const OF_INDICATOR = { extra: keyed('words') };
// A lead is told of by its own words.
const OF_PRIORITY: PartsOf<Omit<PrioritySource, 'lead'>> = {
  contacts: list('words'),
  outcomes: list('words'),
  actions: list(OF_ACTION),
  indicators: list(OF_INDICATOR),
  extra: keyed('words'),
};
const OF_TOPIC: PartsOf<TopicSource> = {
  informs: list('words'),
  findings: list(),
  series: list('words'),
  completedActions: list('words'),
  illustrativeScores: keyed(),
};
const OF_LINEAGE: PartsOf<LineageSource> = { from: list('words'), to: list('words') };
const OF_AREA_CHANGE: PartsOf<AreaChangeSource> = { from: list('words'), to: list('words') };
const OF_REPORT: PartsOf<CommitteeReportSource> = { options: list() };
const OF_RESOURCE: PartsOf<ResourceSource> = { priorities: needed(list('words')), agencies: list('words') };

const OF_EDITION: PartsOf<EditionSource> & { readonly source: Part<'object'> } = {
  source: fields,
  meetings: keyed(),
  consultations: keyed(),
  implications: list(),
  grants: keyed(),
  committeeReports: keyed(OF_REPORT),
  resources: list(OF_RESOURCE),
  publicMeetings: list(),
  dutyRecords: list(),
  caseReviews: list(),
  scrutinyRecommendations: list(),
  risks: list(),
  surveyAnswers: list(),
  horizon: list(),
  dataGaps: list(),
  subgroups: keyed(),
  priorities: needed(keyed(OF_PRIORITY)),
  themes: keyed(),
  topics: keyed(OF_TOPIC),
  lineage: list(OF_LINEAGE),
  alignments: list(),
  sections: list(),
  contradictions: list(),
};

const OF_PARTNERSHIP: PartsOf<PartnershipSource> & Readonly<Record<'identity' | 'plan', Part<'object'>>> = {
  identity: needed(fields),
  plan: needed(fields),
  earlierPlans: keyed(),
  agencies: needed(keyed()),
  contacts: needed(keyed()),
  glossary: needed(list()),
  series: keyed(OF_SERIES),
  areas: keyed(),
  areaChanges: list(OF_AREA_CHANGE),
  pages: list(),
  provisions: list(),
  scoringModels: list(),
  editions: needed(list(OF_EDITION)),
};

const WRITE: Readonly<Record<Shape, string>> = {
  list: 'a list, [ … ]',
  keyed: 'an object, { … }, with a key of your own before each item',
  object: 'an object, { … }',
};

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Refuses parts of a package that are missing, or of another shape than is due, at whatever depth: nothing in them could be told by its
 * path. Throws `PackageProblems` where there is any.
 */
export function refuseContainers(make: Maker, source: PartnershipSource): void {
  // What an author writes need not have the shape that its type asks for.
  const written: unknown = source;
  if (isObject(written)) {
    refuseParts(make, OF_PARTNERSHIP, written, '');
    if (Array.isArray(written['editions']) && written['editions'].length === 0) make.refuse('editions', 'write at least one edition');
    refuseRunsThrough(make, written['editions']);
  } else make.refuse('definePartnership', `write ${WRITE.object}`);
  make.settle();
}

function refuseParts(make: Maker, parts: Parts, owner: Fields, path: string): void {
  for (const [name, { shape, of, isNeeded }] of Object.entries(parts)) {
    const at = path === '' ? name : `${path}.${name}`;
    const part = owner[name];
    if (part === undefined || part === null) {
      if (isNeeded) make.refuse(at, `it is missing: write ${WRITE[shape]}`);
    } else if (shape === 'list' ? !Array.isArray(part) : !isObject(part)) make.refuse(at, `${insteadOf(part)}write ${WRITE[shape]}`);
    else if (of !== 'words' && shape !== 'object') refuseItems(make, of, part, at);
  }
}

function refuseItems(make: Maker, of: Parts, part: object, path: string): void {
  for (const [key, item] of Object.entries(part) as readonly (readonly [string, unknown])[]) {
    // An edition is known by its label.
    const label = path === 'editions' && isObject(item) ? item['label'] : undefined;
    const at = `${path}.${typeof label === 'string' ? label : key}`;
    if (isObject(item)) refuseParts(make, of, item, at);
    else make.refuse(at, `${insteadOf(item)}write ${WRITE.object}`);
  }
}

/** What a theme runs through is a word or a list, which the two tables of shapes cannot say. */
function refuseRunsThrough(make: Maker, editions: unknown): void {
  for (const edition of Array.isArray(editions) ? (editions as readonly unknown[]) : []) {
    if (!isObject(edition) || !isObject(edition['themes'])) continue;
    for (const [key, theme] of Object.entries(edition['themes'])) {
      const through = isObject(theme) ? theme['runsThrough' satisfies keyof ThemeSource] : 'all';
      if (through === 'all' || Array.isArray(through)) continue;
      make.refuse(
        `editions.${String(edition['label'])}.themes.${key}.runsThrough`,
        `${insteadOf(through)}write 'all', or a list of keys of priorities, [ … ]`,
      );
    }
  }
}

function insteadOf(found: unknown): string {
  if (found === undefined || found === null) return 'it is missing: ';
  if (typeof found === 'string') return `instead of “${found}” `;
  return Array.isArray(found)
    ? 'instead of a list '
    : typeof found === 'object'
      ? 'instead of an object '
      : `instead of ${JSON.stringify(found)} `;
}
