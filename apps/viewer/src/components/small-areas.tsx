import type { SnapshotPlaces } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

const [WIDTH, HEIGHT] = [1200, 190];
/** With fewer areas 'a quarter' says little. */
const FEWEST = 12;

/** How few areas hold a quarter and a half of what was recorded: bars in order. Nothing where too many numbers are withheld to say so. */
export function SmallAreas({ view, places }: { readonly view: View; readonly places: SnapshotPlaces }): ReactElement | null {
  const { words } = view;
  const said = words.beside.place;
  const { smallAreas, totals } = places;
  const counts = smallAreas.flatMap(({ total }) => total ?? []);
  const all = totals.reduce((sum, count) => sum + count, 0);
  const holding = (share: number): number => {
    let sum = 0;
    return counts.findIndex((count) => (sum += count) >= all * share) + 1;
  };
  const [quarter, half] = [holding(0.25), holding(0.5)];
  const [first] = smallAreas;
  if (smallAreas.length < FEWEST || quarter === 0 || half === 0 || first === undefined || first.total === null) return null;
  const bar = WIDTH / smallAreas.length;
  return (
    <section>
      <h2>{said.concentration(quarter, smallAreas.length)}</h2>
      <p className="sub">
        {said.concentrationNote(half)} {said.firstAlone(first.name, words.number(Math.round((first.total / all) * 100)))}
      </p>
      <svg className="area-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} role="img" aria-label={said.chartOf(smallAreas.length)}>
        {smallAreas.map(({ code, total }, index) => (
          <rect
            key={code}
            className={index < quarter ? 'in-quarter' : index < half ? 'in-half' : undefined}
            x={Math.round((index * bar + 1) * 10) / 10}
            y={Math.round(HEIGHT - ((total ?? 0) / (first.total ?? 1)) * HEIGHT)}
            width={Math.round((bar - 2) * 10) / 10}
            height={Math.round(((total ?? 0) / (first.total ?? 1)) * HEIGHT)}
          />
        ))}
      </svg>
      <p className="ends smallest">
        <span>{said.most}</span>
        <span>{said.least}</span>
      </p>
    </section>
  );
}
