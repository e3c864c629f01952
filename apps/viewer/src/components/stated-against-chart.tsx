import { statedAgainstChart, type SnapshotSeries } from '@saferplan/domain/publication';
import { statedAgainstChartInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import { Doubt } from './doubt.tsx';

/** Beside a chart: each figure of the plan that states another way than it shows, and what both count; nothing where there is none. */
export function StatedAgainstChart({ view, series }: { readonly view: View; readonly series: SnapshotSeries }): ReactElement {
  return (
    <>
      {statedAgainstChart(view.snapshot, series).map((one) => {
        const { first, rest } = statedAgainstChartInWords(one, series, view.language);
        return (
          <Doubt key={one.finding.measure} first={first}>
            {rest}
          </Doubt>
        );
      })}
    </>
  );
}
