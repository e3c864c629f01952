import type { SnapshotChapterVersion } from '@saferplan/domain/publication';
import { prose, table } from '../plan-document/block-makers.ts';
import type { Chapter } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';

/** Who changed a chapter for a version: names, for members alone. */
export interface ChangedChapter extends Pick<SnapshotChapterVersion, 'chapter' | 'version'> {
  readonly by: readonly string[];
}

/**
 * Which chapter was changed for which version, when last, and beside which version that stands; by whom, where `changedBy` is given, which
 * is for members alone. Nothing where no change is recorded.
 */
export function versionsChapter(
  { snapshot, words, documentWords }: AssessmentContext,
  changedBy: readonly ChangedChapter[] | null,
): readonly Chapter[] {
  const { chapterVersions: versions = [] } = snapshot;
  if (versions.length === 0) return [];
  const titles: Readonly<Record<SnapshotChapterVersion['chapter'], string>> = {
    levels: words.levels,
    changes: words.changes,
    'last-year': words.lastYear,
    voice: words.voice,
    ranking: words.ranking,
    recommendations: words.recommendations,
    scrutiny: words.scrutiny,
    'case-reviews': words.caseReviews,
    gaps: words.gaps,
    horizon: words.horizon,
  };
  const namesOf = ({ chapter, version }: SnapshotChapterVersion): string =>
    (changedBy ?? [])
      .filter((one) => one.chapter === chapter && one.version === version)
      .flatMap(({ by }) => by)
      .join(', ');
  return [
    {
      title: words.versions,
      blocks: [
        ...prose(words.versionsNote),
        ...table(
          '',
          [words.chapter, words.version, words.changedOn, words.against, ...(changedBy === null ? [] : [words.changedBy])],
          versions.map((one) => [
            titles[one.chapter],
            one.version.toString(),
            documentWords.date(one.changedOn),
            one.against === null ? words.firstVersion : words.versionOf(one.version - 1, documentWords.date(one.against)),
            ...(changedBy === null ? [] : [namesOf(one)]),
          ]),
        ),
      ],
    },
  ];
}
