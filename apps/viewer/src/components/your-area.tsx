import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { concentrationOf } from './concentration.ts';
import { WardChooser } from './ward-chooser.tsx';

/** The way from the first page to what was recorded where somebody lives; nothing where no numbers by place are published. */
export function YourArea({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot } = view;
  const { places, neighbours, partnership } = snapshot;
  const said = words.beside.place;
  if (places === null) return null;
  const concentration = concentrationOf(places);
  return (
    <section>
      <h2>{said.title}</h2>
      {concentration === null ? null : <p>{said.onHome(places.from.slice(0, 4), concentration.quarter, concentration.of)}</p>}
      {places.wards.length === 0 ? null : <WardChooser view={view} places={places} ward={null} />}
      <ul className="plain-list small">
        <li>
          <a href={href(view, '/place')}>{said.mapAndTable}</a>
        </li>
        {neighbours.length === 0 ? null : (
          <li>
            <a href={href(view, '/neighbours')}>{said.besideNeighbours(partnership.area)}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
