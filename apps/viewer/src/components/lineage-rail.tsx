import { isRecommendation, type PublishedPlanElement, type SnapshotLineage } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { splitTitle } from './split-title.ts';

/** What became of each priority and theme, as a list in which each old one leads to what it became. In columns where there is room. */
export function LineageRail({ view, columns = false }: { readonly view: View; readonly columns?: boolean }): ReactElement {
  return (
    <ol className={columns ? 'rail rail-columns' : 'rail'}>
      {view.snapshot.lineage.map((decision) => (
        <Item key={[...decision.from, ...decision.to].map(({ type, slug }) => `${type}/${slug}`).join()} view={view} decision={decision} />
      ))}
    </ol>
  );
}

function Item({ view, decision }: { readonly view: View; readonly decision: SnapshotLineage }): ReactElement {
  const { words } = view;
  const { kind, from, to } = decision;
  const isNew = from.length === 0;
  const state = isNew ? 'is-new' : to.length === 0 ? 'is-gone' : undefined;
  const stays = kind === 'retained';
  // Of several that came together each keeps what tells it from the others.
  const name = ({ title }: PublishedPlanElement): string => (from.length > 1 ? title : splitTitle(title).name);
  return (
    <li className={state}>
      <b>{words.list((isNew ? to : from).map(name))}</b>{' '}
      <span className="rail-verb">{words.lineageVerb(kind, (isNew ? to : from)[0]?.type ?? 'priority', isRecommendation(decision))}</span>
      {isNew || stays || to.length === 0 ? null : (
        <ul>
          {to.map((planElement) => (
            <li key={`${planElement.type}/${planElement.slug}`}>
              <a href={href(view, `/${planElement.type === 'priority' ? 'priorities' : 'themes'}/${planElement.slug}`)}>
                {name(planElement)}
              </a>
              {planElement.type === 'theme' ? <span className="rail-verb"> ({words.theme.toLowerCase()})</span> : null}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
