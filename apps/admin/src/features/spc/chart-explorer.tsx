import { ControlChart, layOut, unusualIn } from '@saferplan/charts/control-chart';
import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { NUMBERS, PERIODS, residentReading } from '@saferplan/messages';
import { useMediaQuery } from '@mantine/hooks';
import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useOwnLang } from '../../edition-store/own-text.tsx';
import { NARROW } from '../../ui/narrow.ts';
import { spcWords } from '../../words/spc-words.ts';
import { language } from '../../words/spoken.ts';
import { chartWords } from './chart-words.ts';

/**
 * A control chart that can be gone through point by point: with a click, or with the arrow keys, Home and End.
 * Screen readers meet a slider whose value is the point in words.
 */
export function ChartExplorer(props: {
  readonly series: SnapshotSeries;
  readonly selected: number | null;
  readonly onSelect: (index: number | null) => void;
}): ReactElement {
  const { series, selected, onSelect } = props;
  const titleLang = useOwnLang();
  const size = useMediaQuery(NARROW) ? 'narrow' : 'wide';
  const layout = layOut(series, size, chartWords);
  const last = series.points.length - 1;
  const within = (index: number): number => Math.min(last, Math.max(layout.first, index));
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = selected ?? last + 1;
    const to = {
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      PageUp: from + 12,
      PageDown: from - 12,
      Home: layout.first,
      End: last,
    }[event.key];
    if (event.key === 'Escape') onSelect(null);
    if (to === undefined) return;
    event.preventDefault();
    onSelect(within(to));
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * layout.width;
    const step = layout.x(layout.first + 1) - layout.x(layout.first);
    onSelect(within(layout.first + Math.round((x - layout.x(layout.first)) / (step || 1))));
  };
  const at = selected === null ? undefined : series.points[selected];
  return (
    <div
      className="chart-explorer"
      role="slider"
      tabIndex={0}
      aria-label={spcWords.chartExplorer.pointsOfTheChartOf(series.title)}
      aria-valuemin={layout.first + 1}
      aria-valuemax={last + 1}
      aria-valuenow={(selected ?? last) + 1}
      aria-valuetext={at === undefined ? spcWords.chartExplorer.noPointChosenUseThe : pointInWords(at, series)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <ControlChart
        id={`chart-${series.slug}`}
        series={series}
        description={residentReading(series, language)}
        size={size}
        words={chartWords}
        titleLang={titleLang}
        {...(selected === null ? {} : { selected })}
      />
    </div>
  );
}

/** 'May 2016: 328, above the usual range'. */
export function pointInWords(point: SnapshotPoint, series: SnapshotSeries): string {
  const value = point.value === null ? chartWords.missing : NUMBERS[language].number(point.value);
  const unusual = unusualIn(point, series, chartWords);
  return `${PERIODS[language][series.interval].name(point.period)}: ${value}${unusual === '' ? '' : `, ${unusual}`}`;
}
