import { ASSESSMENT_CHAPTERS, type AssessmentChapter } from '../shared/assessment-chapters.ts';

/** A change of an item, as the change record keeps it. */
export interface RecordedChange {
  readonly kind: string;
  /** Which of its fields; null where the item was made, removed or moved. */
  readonly fields: readonly string[] | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name of whoever made it. */
  readonly by: string;
}

/** A chapter in which something was changed in a version of the edition: by whom, when last, and beside which version that stands. */
export interface ChapterVersion {
  readonly chapter: AssessmentChapter;
  /** 1 as the edition was, or will be, first published; one more each time that it is published again. */
  readonly version: number;
  /** The day (UTC) of its newest change. */
  readonly changedOn: string;
  /** The day (UTC) on which the version before was published; null for the first. */
  readonly against: string | null;
  /** Names, each once, who changed it last first. */
  readonly by: readonly string[];
}

/** The chapters that are made of items of a kind; of topics, what is said and what is recommended stand in different ones. */
const CHAPTERS_OF: Readonly<Record<string, readonly AssessmentChapter[]>> = {
  topic: ['levels', 'recommendations'],
  finding: ['levels', 'changes'],
  series: ['levels'],
  'series-mark': ['levels', 'changes'],
  import: ['levels'],
  'completed-action': ['last-year'],
  lineage: ['last-year'],
  'survey-answer': ['voice'],
  score: ['ranking'],
  'scoring-model': ['ranking'],
  'scrutiny-recommendation': ['scrutiny'],
  'case-review': ['case-reviews'],
  'data-gap': ['gaps'],
  'horizon-item': ['horizon'],
};

/** The kinds of which an assessment is made, as the change record calls them. */
export const KINDS_OF_CHAPTERS: readonly string[] = Object.keys(CHAPTERS_OF);

/** What of a topic is a recommendation. */
const RECOMMENDS: ReadonlySet<string> = new Set(['recommendation', 'reason', 'departure']);

function chaptersOf({ kind, fields }: RecordedChange): readonly AssessmentChapter[] {
  if (kind !== 'topic' || fields === null) return CHAPTERS_OF[kind] ?? [];
  return [
    ...(fields.some((field) => !RECOMMENDS.has(field)) ? (['levels'] as const) : []),
    ...(fields.some((field) => RECOMMENDS.has(field)) ? (['recommendations'] as const) : []),
  ];
}

/**
 * Which chapters of the assessment were changed for which version of an edition, in the order of the chapters and then of the versions.
 * `published` are the moments (ISO 8601, UTC) at which it was published, oldest first. What nobody changed since a package or a year before
 * brought it is not among them.
 */
export function chapterVersions(changes: readonly RecordedChange[], published: readonly string[]): readonly ChapterVersion[] {
  const found = new Map<string, ChapterVersion>();
  for (const change of changes.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const before = published.filter((at) => at <= change.at);
    const version = before.length + 1;
    for (const chapter of chaptersOf(change)) {
      const key = `${chapter} ${version.toString()}`;
      const others = (found.get(key)?.by ?? []).filter((name) => name !== change.by);
      const against = before.at(-1)?.slice(0, DAY) ?? null;
      found.set(key, { chapter, version, changedOn: change.at.slice(0, DAY), against, by: [change.by, ...others] });
    }
  }
  const order = (chapter: AssessmentChapter): number => ASSESSMENT_CHAPTERS.indexOf(chapter);
  return [...found.values()].toSorted((one, other) => order(one.chapter) - order(other.chapter) || one.version - other.version);
}

/** How much of a moment in ISO 8601 is its day. */
const DAY = 'YYYY-MM-DD'.length;
