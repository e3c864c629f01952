import type { Maker } from './maker.ts';
import type { EditionSource, PartnershipSource } from './source.ts';

/** What a part is made of: items one after the other, or items under keys of the author's own. */
type Shape = 'list' | 'keyed';
type ShapeOf<Part> = Part extends readonly unknown[] ? 'list' : Part extends object ? (string extends keyof Part ? 'keyed' : never) : never;
/** The parts of a source that hold several items. */
type Shapes<Source> = { readonly [Name in keyof Source as ShapeOf<NonNullable<Source[Name]>> extends never ? never : Name]-?: Shape };

const OF_PARTNERSHIP: Shapes<PartnershipSource> = {
  earlierPlans: 'keyed',
  agencies: 'keyed',
  contacts: 'keyed',
  glossary: 'list',
  series: 'keyed',
  areas: 'keyed',
  areaChanges: 'list',
  pages: 'list',
  provisions: 'list',
  scoringModels: 'list',
  editions: 'list',
};

const OF_EDITION: Shapes<EditionSource> = {
  meetings: 'keyed',
  consultations: 'keyed',
  implications: 'list',
  grants: 'keyed',
  committeeReports: 'keyed',
  resources: 'list',
  publicMeetings: 'list',
  dutyRecords: 'list',
  caseReviews: 'list',
  scrutinyRecommendations: 'list',
  risks: 'list',
  surveyAnswers: 'list',
  horizon: 'list',
  dataGaps: 'list',
  subgroups: 'keyed',
  priorities: 'keyed',
  themes: 'keyed',
  topics: 'keyed',
  lineage: 'list',
  alignments: 'list',
  sections: 'list',
  contradictions: 'list',
};

/** The parts that no package does without. */
const NEEDED = new Set(['identity', 'plan', 'agencies', 'contacts', 'glossary', 'editions', 'priorities']);
const WRITE: Readonly<Record<Shape | 'object', string>> = {
  list: 'a list, [ … ]',
  keyed: 'an object, { … }, with a key of your own before each item',
  object: 'an object, { … }',
};

/**
 * Refuses parts of a package that are missing, or that are a list where an object is due: nothing in them could be told by its path. Throws
 * `PackageProblems` where there is any.
 */
export function refuseContainers(make: Maker, source: PartnershipSource): void {
  // What an author writes need not have the shape that its type asks for.
  const parts: Readonly<Record<string, unknown>> = { ...source };
  for (const name of ['identity', 'plan']) refuseUnless('object', make, parts, name, name);
  for (const [name, shape] of Object.entries(OF_PARTNERSHIP)) refuseUnless(shape, make, parts, name, name);
  if (Array.isArray(parts['editions']))
    for (const [index, edition] of source.editions.entries()) {
      const own: Readonly<Record<string, unknown>> = { ...edition };
      const path = `editions.${typeof own['label'] === 'string' ? own['label'] : index.toString()}`;
      for (const [name, shape] of Object.entries(OF_EDITION)) refuseUnless(shape, make, own, name, `${path}.${name}`);
    }
  make.settle();
}

function refuseUnless(shape: Shape | 'object', make: Maker, parts: Readonly<Record<string, unknown>>, name: string, path: string): void {
  const part = parts[name];
  if (part === undefined || part === null) {
    if (NEEDED.has(name)) make.refuse(path, `it is missing: write ${WRITE[shape]}`);
    return;
  }
  const found = Array.isArray(part) ? 'list' : typeof part === 'object' ? 'object' : 'other';
  if (shape === 'list' ? found === 'list' : found === 'object') return;
  const instead = found === 'list' ? 'instead of a list ' : found === 'object' ? 'instead of an object ' : '';
  make.refuse(path, `${instead}write ${WRITE[shape]}`);
}
