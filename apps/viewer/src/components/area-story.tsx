import type { SnapshotAreaChange } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

/** What became of the areas: each change with its day, and by what order. */
export function AreaStory({ view, changes }: { readonly view: View; readonly changes: readonly SnapshotAreaChange[] }): ReactElement {
  const { words } = view;
  return (
    <ul>
      {changes.map(({ kind, on, from, to, authority, reason }) => (
        <li key={`${on} ${[...from, ...to].join()}`}>
          {words.date(on)}: {words.areaChange[kind](words.list(from), words.list(to))}.{reason === '' ? '' : ` ${reason}`}
          {authority === '' ? null : <span className="quiet"> ({authority})</span>}
        </li>
      ))}
    </ul>
  );
}

/** The changes of areas from the first day of the edition before to that of this one. */
export function areaChangesSince({ snapshot, editions }: View): readonly SnapshotAreaChange[] {
  const { edition, areaChanges } = snapshot;
  const before = editions.find((other) => other.snapshot.edition.label === edition.previous)?.snapshot.edition.startsOn;
  return before === undefined ? [] : areaChanges.filter(({ on }) => on > before && on <= edition.startsOn);
}
