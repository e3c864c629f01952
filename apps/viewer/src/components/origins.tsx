import type { SnapshotOrigin, SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { addressOfSuccessor, type View } from '../view.ts';

/** From which plans of partnerships that have ended a priority came, and its outcomes, actions and indicators; null where it came from none. */
export function Origins({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement | null {
  const { snapshot, words } = view;
  const at = `/priorities/${snapshot.priorities.indexOf(priority).toString()}`;
  const origins = (snapshot.origins ?? []).filter((origin) => origin.at === at || origin.at.startsWith(`${at}/`));
  if (origins.length === 0) return null;
  const said = words.closure;
  const editions = [...Map.groupBy(origins, ({ partnership, edition }) => `${partnership} ${edition}`)];
  return (
    <details className="more">
      <summary>{said.carriedFrom}</summary>
      <p>{said.carriedHow}</p>
      {editions.map(([key, list]) => (
        <FromEdition key={key} view={view} list={list} />
      ))}
    </details>
  );
}

function FromEdition({ view, list }: { readonly view: View; readonly list: readonly SnapshotOrigin[] }): ReactElement | null {
  const [first] = list;
  if (first === undefined) return null;
  const { partnership, name, edition } = first;
  return (
    <>
      <p>
        <a href={`${addressOfSuccessor(view, partnership)}editions/${edition}/`}>{`${name}, ${edition}`}</a>
      </p>
      <ul>
        {list.map(({ at, path, words }) => (
          <li key={`${at} ${path}`}>{words}</li>
        ))}
      </ul>
    </>
  );
}
