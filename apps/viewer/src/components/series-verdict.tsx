import type { SeriesStanding, SnapshotSeries } from '@saferplan/domain/publication';
import { standingsOfSeries } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import type { VerdictKey } from '../words/verdicts-en.ts';
import { Verdict, type VerdictProps, verdictInWords } from './verdict.tsx';

const KNOWN = new WeakMap<readonly SnapshotSeries[], readonly SeriesStanding[]>();

/** Where a series of this edition stands among all of them. */
export function standingOf({ snapshot }: Pick<View, 'snapshot'>, series: SnapshotSeries): SeriesStanding {
  const standings = KNOWN.get(snapshot.series) ?? standingsOfSeries(snapshot.series);
  KNOWN.set(snapshot.series, standings);
  return standings[snapshot.series.findIndex(({ slug }) => slug === series.slug)] ?? { kind: 'cannot-say' };
}

/** The verdict of a series, and what it is compared with. */
function verdictOf(
  view: Pick<View, 'words' | 'snapshot'>,
  series: SnapshotSeries,
): { readonly verdict: VerdictKey; readonly than?: string } {
  const standing = standingOf(view, series);
  switch (standing.kind) {
    case 'cannot-say':
      return { verdict: 'cannot-say' };
    case 'as-usual':
      return { verdict: standing.seasonal ? 'as-usual-for-the-season' : 'as-usual' };
    case 'changed':
      return {
        verdict: `${standing.direction}-${standing.meaning}`,
        ...(standing.compared === null ? {} : { than: view.words.verdicts.inYear(standing.compared.earlier) }),
      };
  }
}

/** The verdict of a series: `Higher than in 2014`; with its title before it where `named`. */
export function SeriesVerdict(props: {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly named?: boolean;
  readonly size?: VerdictProps['size'];
}): ReactElement {
  const { view, series, named = false, size = 'normal' } = props;
  return <Verdict view={view} {...verdictOf(view, series)} size={size} {...(named ? { of: series.title } : {})} />;
}

/** Whether a series counts as changed when all are taken together. */
export function isCounted(view: Pick<View, 'snapshot'>, series: SnapshotSeries): boolean {
  const standing = standingOf(view, series);
  return standing.kind === 'changed' && standing.counted;
}

/** The same as words alone: `Higher than in 2014`. */
export function seriesVerdictAlone(view: Pick<View, 'words' | 'snapshot'>, series: SnapshotSeries): string {
  const { verdict, than } = verdictOf(view, series);
  return verdictInWords(view, verdict, than);
}

/** The same as words within a sentence: `Drug offences: as usual`. */
export function seriesVerdictInWords(view: View, series: SnapshotSeries): string {
  const { verdict, than } = verdictOf(view, series);
  return view.words.verdicts.of(series.title, verdictInWords(view, verdict, than));
}
