import type { SnapshotSeries } from '@saferplan/domain/publication';
import { LETTER } from '../frame.ts';
import { BELOW, type Box, boxOfWords, overlap } from '../words-box.ts';
import type { ChartLayout, ChartSize } from './layout.ts';
import { type ChartLabels, type Drawn, type Label, round } from './parts.ts';
import { chartNumber, type ChartWords, middleLine, shapeOf } from './words.ts';

/** What a line of words takes above its foot, in sizes of its type. */
const ABOVE = 0.8;
/** How far words stay from points. */
const CLEAR = 2;
/** Between one place that is tried and the next. */
const STEP = { x: 8, y: 4 } as const;
/** The radius of the largest shape of a point, and of a dot. */
const RADII = { shape: 7.5, dot: 2.6 } as const;

const widthOf = (text: string, fontSize: number): number => text.length * fontSize * LETTER;

/** What words take of a drawing. */
export const boxOf = (label: Label): Box => boxOfWords(label, { fontSize: label.fontSize, above: ABOVE });

/** What the points of a chart take of its drawing. */
export function pointBoxes(drawn: readonly Drawn[], layout: ChartLayout): readonly Box[] {
  const scale = layout.half * 2 < 5 ? 0.62 : 1;
  return drawn.flatMap(({ point, index }) => {
    if (point.value === null) return [];
    const radius = (shapeOf(point) === 'dot' ? RADII.dot : RADII.shape) * scale;
    const [x, y] = [layout.x(index), layout.y(point.value)];
    return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
  });
}

/** Places the words of a chart: what stands beside its end, notes, the target, averages, then gaps. */
export function labelsOf(
  series: SnapshotSeries,
  drawn: readonly Drawn[],
  layout: ChartLayout,
  words: ChartWords,
  size: ChartSize,
): ChartLabels {
  const points = pointBoxes(drawn, layout);
  const lines = lineBoxes(drawn, layout);
  const { besideTheEnd, target: targetBeside } = besideTheEndOf(series, drawn, layout, words, size);
  // What stands beside the end has its place already: notes keep clear of it too.
  const taken: Box[] = [...besideTheEnd, ...(targetBeside === null ? [] : [targetBeside])].map(boxOf);
  const isFree = (box: Box, others: readonly Box[]): boolean => {
    const clear = { left: box.left - CLEAR, right: box.right + CLEAR, top: box.top - CLEAR, bottom: box.bottom + CLEAR };
    return !others.some((other) => overlap(clear, other));
  };
  const isInside = ({ left, right, top }: Box): boolean => left >= 0 && right <= layout.width && top >= 0;
  /** The first of some places that covers neither point nor words, if possible no line either. */
  const placed = (places: () => Iterable<Label>, avoidsLines = true): Label | null => {
    for (const others of avoidsLines ? [[...points, ...lines], points] : [points])
      for (const label of places()) {
        const box = boxOf(label);
        if (!isInside(box) || !isFree(box, others) || !isFree(box, taken)) continue;
        taken.push(box);
        return { ...label, x: round(label.x), y: round(label.y) };
      }
    return null;
  };

  const notes = series.marks
    .flatMap((mark) => (mark.kind === 'annotation' ? [mark] : []))
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ at, text }) => {
      const x = noteAt(series, layout, at);
      return { at, label: x === null || text === '' ? null : placed(() => notePlaces(text, x, layout), false) };
    });

  const { target: aim } = series;
  const target =
    targetBeside ??
    (aim === null
      ? null
      : placed(() => placesAlong(targetText(aim, words), layout.y(aim.value), layout.left, layout.right, layout, 'end')));

  const averages = new Map<number, Label>();
  series.phases.forEach((_, number) => {
    const own = drawn.filter(({ point }) => point.phase === number);
    const [begin] = own;
    const end = own.at(-1);
    const isNewest = number === series.phases.length - 1;
    // Around a season no one average tells the middle line; wide charts name the newest beside it.
    if (begin === undefined || end === undefined || isSeasonal(own) || (isNewest && size !== 'narrow')) return;
    const { centreLine } = end.point;
    const [left, right] = [layout.x(begin.index), layout.x(end.index)];
    if (centreLine === null || (size !== 'narrow' && right - left <= 140)) return;
    const text = middleLine(series, centreLine, words);
    const label = placed(() =>
      placesAlong(text, layout.y(centreLine), left, isNewest ? layout.right : right, layout, isNewest ? 'end' : 'middle'),
    );
    if (label !== null) averages.set(number, label);
  });

  const gaps = new Map<number, Label>();
  for (const { from, to } of gapsOf(drawn)) {
    const [left, right] = [layout.x(from) - layout.half, layout.x(to) + layout.half];
    const fontSize = layout.fontSize - 1;
    if (right - left < widthOf(words.noFigures, fontSize)) continue;
    const label = placed(() => [
      { text: words.noFigures, x: (left + right) / 2, y: layout.bottom - 10, anchor: 'middle', fontSize },
      { text: words.noFigures, x: (left + right) / 2, y: layout.top + 20, anchor: 'middle', fontSize },
    ]);
    if (label !== null) gaps.set(from, label);
  }
  return { averages, besideTheEnd, target, gaps, notes };
}

/** Whether the middle line moves within a phase, as it does around a season and nowhere else. */
const isSeasonal = (own: readonly Drawn[]): boolean => new Set(own.map(({ point }) => point.centreLine)).size > 1;

/** Stretches without figures, so that nobody takes them for zero. */
export function gapsOf(drawn: readonly Drawn[]): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (const { point, index } of drawn) {
    if (point.value !== null) continue;
    const last = gaps.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else gaps.push({ from: index, to: index });
  }
  return gaps;
}

/** Where the line of a note stands: at the limits that begin with it, or at its point; null where that is not drawn. */
export function noteAt(series: SnapshotSeries, layout: ChartLayout, at: string): number | null {
  const index = series.points.findIndex(({ period }) => period >= at);
  if (index < layout.first) return null;
  const begins = series.phases.slice(1).some(({ from }) => from === at);
  return round(layout.x(index) - (begins ? layout.half : 0));
}

const targetText = ({ label, value }: NonNullable<SnapshotSeries['target']>, words: ChartWords): string =>
  `${label} ${chartNumber(value, words)}`;

/** The line from point to point as small boxes, one every few units. */
function lineBoxes(drawn: readonly Drawn[], layout: ChartLayout): readonly Box[] {
  const boxes: Box[] = [];
  for (const [at, { point, index }] of drawn.entries()) {
    const before = drawn[at - 1];
    if (before === undefined || before.point.value === null || point.value === null) continue;
    const [fromX, fromY, toX, toY] = [layout.x(before.index), layout.y(before.point.value), layout.x(index), layout.y(point.value)];
    const parts = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 6));
    for (let part = 0; part <= parts; part += 1) {
      const x = fromX + ((toX - fromX) * part) / parts;
      const y = fromY + ((toY - fromY) * part) / parts;
      boxes.push({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
    }
  }
  return boxes;
}

/** A note beside the top of its line, right or left of it, on the first row with room; shortened where the drawing is too narrow for it. */
function* notePlaces(text: string, x: number, layout: ChartLayout): Iterable<Label> {
  const { fontSize, width, top } = layout;
  for (const most of [text.length, 40, 24, 12]) {
    const short = most >= text.length ? text : `${text.slice(0, most - 1).trimEnd()}…`;
    for (let y = 16; y <= top + fontSize; y += fontSize + 3)
      for (const anchor of ['start', 'end'] as const) {
        const begin = anchor === 'start' ? x + 6 : x - 6;
        const reach = anchor === 'start' ? begin + widthOf(short, fontSize) <= width : begin - widthOf(short, fontSize) >= 0;
        if (reach) yield { text: short, x: begin, y, anchor, fontSize };
      }
  }
}

/** Places along a level line, the nearest first: above it and below it, from one end of a stretch or its middle, then on over the whole drawing. */
function* placesAlong(
  text: string,
  level: number,
  from: number,
  to: number,
  layout: ChartLayout,
  anchor: 'middle' | 'end',
): Iterable<Label> {
  const { fontSize, top, bottom, left, right } = layout;
  const width = widthOf(text, fontSize);
  const start = anchor === 'end' ? to : (from + to) / 2 + width / 2;
  const ends = [start];
  for (let away = STEP.x; start - away - width >= left || start + away <= right; away += STEP.x) {
    if (start - away - width >= left) ends.push(start - away);
    if (start + away <= right) ends.push(start + away);
  }
  for (let away = 0; away < bottom - top; away += STEP.y)
    for (const y of [level - 6 - away, level + fontSize + 3 + away]) {
      if (y - fontSize * ABOVE < top || y + fontSize * BELOW > bottom) continue;
      // Where the stretch is narrow the words may reach beyond it, but not far from the line that they name.
      for (const end of ends)
        yield anchor === 'end' ? { text, x: end, y, anchor, fontSize } : { text, x: end - width / 2, y, anchor, fontSize };
    }
}

/** What stands at the right of wide charts, each near its line and below the one before. */
function besideTheEndOf(
  series: SnapshotSeries,
  drawn: readonly Drawn[],
  layout: ChartLayout,
  words: ChartWords,
  size: ChartSize,
): { readonly besideTheEnd: readonly Label[]; readonly target: Label | null } {
  const number = series.phases.length - 1;
  const own = drawn.filter(({ point }) => point.phase === number);
  const end = own.at(-1);
  if (size === 'narrow') return { besideTheEnd: [], target: null };
  const small = layout.fontSize - 1;
  const wanted: { what: 'average' | 'range' | 'provisional' | 'target'; text: string; y: number; fontSize: number }[] = [];
  if (end !== undefined) {
    const { centreLine, upperLimit } = end.point;
    const middle = layout.y(centreLine ?? 0);
    const average = isSeasonal(own) ? words.usualLevel : middleLine(series, centreLine ?? 0, words);
    wanted.push({ what: 'average', text: average, y: middle + 5, fontSize: layout.fontSize });
    if (upperLimit !== null)
      wanted.push({ what: 'range', text: words.usualRange, y: Math.min(layout.y(upperLimit) + 5, middle - 16), fontSize: small });
    if (series.phases[number]?.limits === 'provisional')
      wanted.push({ what: 'provisional', text: words.provisional, y: middle + 22, fontSize: small });
  }
  const { target } = series;
  if (target !== null) {
    const text = targetText(target, words);
    // One that is longer than there is room at the right stands in the drawing.
    if (layout.right + 10 + widthOf(text, layout.fontSize) <= layout.width)
      wanted.push({ what: 'target', text, y: layout.y(target.value) + 5, fontSize: layout.fontSize });
  }
  wanted.sort((one, other) => one.y - other.y);
  let floor = 0;
  const stacked = wanted.map((label) => {
    const y = Math.max(label.y, floor + label.fontSize * ABOVE);
    floor = y + label.fontSize * BELOW + CLEAR;
    return { ...label, y };
  });
  // Those that were pushed below the drawing are pushed up again, with what stands above them.
  let ceiling = layout.height;
  for (const label of stacked.toReversed()) {
    label.y = Math.min(label.y, ceiling - label.fontSize * BELOW);
    ceiling = label.y - label.fontSize * ABOVE - CLEAR;
  }
  const labels = stacked.map(({ what, text, y, fontSize }) => ({
    what,
    label: { text, x: layout.right + 10, y: round(y), anchor: 'start' as const, fontSize },
  }));
  return {
    besideTheEnd: labels.filter(({ what }) => what !== 'target').map(({ label }) => label),
    target: labels.find(({ what }) => what === 'target')?.label ?? null,
  };
}
