import type { SnapshotPlaces } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import { concentrationOf } from './concentration.ts';

const [WIDTH, HEIGHT] = [1200, 190];

/** How few areas hold a quarter and a half of what was recorded: bars in order. Nothing where too many numbers are withheld to say so. */
export function SmallAreas({ view, places }: { readonly view: View; readonly places: SnapshotPlaces }): ReactElement | null {
  const { words } = view;
  const said = words.beside.place;
  const { smallAreas } = places;
  const concentration = concentrationOf(places);
  if (concentration === null) return null;
  const { quarter, half, first } = concentration;
  const bar = WIDTH / smallAreas.length;
  return (
    <section>
      <h2>{said.concentration(quarter, smallAreas.length)}</h2>
      <p className="sub">
        {said.concentrationNote(half)} {said.firstAlone(first.name, words.number(Math.round(first.share * 100)))}
      </p>
      <svg className="area-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} role="img" aria-label={said.chartOf(smallAreas.length)}>
        {smallAreas.map(({ code, total }, index) => (
          <rect
            key={code}
            className={index < quarter ? 'in-quarter' : index < half ? 'in-half' : undefined}
            x={Math.round((index * bar + 1) * 10) / 10}
            y={Math.round(HEIGHT - ((total ?? 0) / first.total) * HEIGHT)}
            width={Math.round((bar - 2) * 10) / 10}
            height={Math.round(((total ?? 0) / first.total) * HEIGHT)}
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
