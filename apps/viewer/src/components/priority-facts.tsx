import { Fact } from './fact.tsx';
import { holderName, type SnapshotContact, type SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';

/** Who leads a priority and with whom, who can help, which themes run through it, and what else the partnership writes of it. */
export function PriorityFacts(props: {
  readonly view: View;
  readonly priority: SnapshotPriority;
  /** Who can help; empty where they stand first on the page. */
  readonly helpers: readonly SnapshotContact[];
}): ReactElement {
  const { view, priority, helpers } = props;
  const { words, snapshot } = view;
  const themes = snapshot.themes.filter((theme) => priority.themes.includes(theme.slug));
  return (
    <dl className="facts">
      <Fact name={words.leads}>
        {priority.leadState === 'named' ? (
          priority.leads.map(({ person, agency }) => <div key={`${person}${agency}`}>{holderName(person, agency)}</div>)
        ) : (
          <span className="is-late">{priority.leadState === 'to-be-confirmed' ? words.leadToCome : words.leadNotRecorded}</span>
        )}
        {priority.subgroup === null ? null : (
          <p>
            {words.delivers}: {priority.subgroup}
          </p>
        )}
      </Fact>
      {helpers.length === 0 ? null : (
        <Fact name={words.needHelp}>
          {helpers.map(({ slug, name, telephone, description }) => (
            <div key={slug}>
              {name} {telephone === '' ? null : <a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</a>}
              {description === '' ? null : <p>{description}</p>}
            </div>
          ))}
          <p>
            <a href={href(view, '/contacts')}>{words.everyoneWhoHelps}</a>
          </p>
        </Fact>
      )}
      {themes.length === 0 ? null : (
        <Fact name={words.runsThroughIt}>
          {themes.map(({ slug, title }) => (
            <div key={slug}>
              <a href={href(view, `/themes/${slug}`)}>{title}</a>
            </div>
          ))}
        </Fact>
      )}
      {priority.extra.map(({ label, value }) => (
        <Fact key={label} name={label}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}
