import { firstLanguageOf, type Language } from '../shared/language.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotIn, textsSaidIn } from './translations.ts';

/** What a partnership wrote in another language than that in which a page or a document says the rest. */
export interface TextsLeft {
  /** The language that it is in: the partnership's first. */
  readonly language: Language;
  readonly texts: ReadonlySet<string>;
  /** Those of them that sentences name or quote, the longest first. */
  readonly names: readonly string[];
}

/** What has no translation into a language, of the first partnership's snapshots; null where that partnership writes in it. */
export function textsLeftIn(snapshots: readonly Snapshot[], language: Language): TextsLeft | null {
  const [first] = snapshots;
  const own = first === undefined ? 'en' : firstLanguageOf(first.partnership);
  if (own === language) return null;
  const said = new Set(snapshots.flatMap((snapshot) => [...textsSaidIn(snapshot, language)]));
  const left = [...new Set(snapshots)].map((snapshot) => snapshotIn(snapshot, language));
  const isLeft = (text: string): boolean => !said.has(text);
  return {
    language: own,
    texts: new Set(left.flatMap(stringsIn).filter(isLeft)),
    names: [...new Set(left.flatMap(namesIn).filter(isLeft))]
      .filter((name) => name.length > 3)
      .toSorted((one, other) => other.length - one.length),
  };
}

/** What sentences name or quote: the partnership, its plan, priorities, themes and what they were, topics, series with their sources and notes, members, bodies, kinds of crime. */
function namesIn({
  partnership,
  plan,
  edition,
  priorities,
  themes,
  lineage,
  topics,
  series,
  meetings,
  adoption,
}: Snapshot): readonly string[] {
  return [
    partnership.name,
    plan.title,
    edition.headline,
    ...[...priorities, ...themes, ...topics].map(({ title }) => title),
    ...lineage.flatMap(({ from, to }) => [...from, ...to].map(({ title }) => title)),
    ...series.flatMap(({ title, unit, area, source, phases, marks }) => [
      title,
      unit,
      area,
      source,
      ...phases.map(({ reason }) => reason),
      ...marks.map(({ text }) => text),
    ]),
    ...topics.flatMap(({ findings }) => findings.map(({ source }) => source)),
    ...priorities
      .flatMap(({ actions }) => actions)
      .flatMap(({ effects }) => effects)
      .flatMap(({ result }) => (result.kind === 'compared-areas' ? (result.counted?.crime ?? []) : [])),
    ...partnership.agencies.map(({ name }) => name),
    ...meetings.map(({ body }) => body),
    ...adoption.flatMap(({ body }) => body ?? []),
  ];
}

/** Every text anywhere in a value. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
