import type { SnapshotOrigin, SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { addressOfSuccessor, type View } from '../view.ts';

/**
 * From which plans of the partnerships whose place this one takes a priority came, and its outcomes, actions and indicators, as they are called
 * here; null where it came from none.
 */
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
        <FromEdition key={key} view={view} priority={priority} list={list} />
      ))}
    </details>
  );
}

interface FromEditionProps {
  readonly view: View;
  readonly priority: SnapshotPriority;
  readonly list: readonly SnapshotOrigin[];
}

function FromEdition({ view, priority, list }: FromEditionProps): ReactElement | null {
  const [first] = list;
  if (first === undefined) return null;
  const { partnership, name, edition } = first;
  return (
    <>
      <p>
        <a href={`${addressOfSuccessor(view, partnership)}editions/${edition}/`}>{`${name}, ${edition}`}</a>
      </p>
      <ul>
        {[...new Set(list.map(({ at }) => at))].map((at) => (
          <li key={at}>{calledAt(priority, at)}</li>
        ))}
      </ul>
    </>
  );
}

/** What a priority, or one of its outcomes, actions and indicators, is called, by its JSON pointer in the snapshot: `/priorities/0/actions/2`. */
function calledAt({ title, outcomes, actions, indicators }: SnapshotPriority, at: string): string | undefined {
  const [, , , list, place] = at.split('/');
  const index = Number(place);
  if (list === 'outcomes') return outcomes[index]?.text;
  if (list === 'actions') return actions[index]?.text;
  return list === 'indicators' ? indicators[index]?.title : title;
}
