import { lineageSentence } from '../components/lineage-sentence.tsx';
import { Matrix } from '../components/matrix.tsx';
import { Progress } from '../components/progress.tsx';
import { TellingChart } from '../components/telling-chart.tsx';
import { Text } from '../components/words-with-terms.tsx';
import { splitTitle } from '../components/split-title.ts';
import { isUnderWay } from '../components/standing-notice.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import type { ReactElement } from 'react';
import { priorityNumber, type SnapshotPriority } from '@saferplan/domain/publication';
import { definePage, linkTo } from '../site/define-page.ts';

/** The priorities at a glance, the themes that run through them, and what changed. */
function homePage(view: View): Page {
  const { words, snapshot } = view;
  const { edition, priorities, themes, lineage } = snapshot;
  const all = themes.every((theme) => theme.priorities.length === priorities.length);
  return {
    title: edition.headline,
    description: edition.introduction,
    section: 'priorities',
    body: (
      <>
        <div className="hero">
          <div className="width">
            <h1>{edition.headline}</h1>
            <p className="hero-lede">{edition.introduction}</p>
            <p className="hero-meta">
              {words.edition(edition.label)}
              {edition.refreshed === null ? '' : ` · ${words.refreshed(words.date(edition.refreshed))}`}
            </p>
          </div>
        </div>
        <div className="width">
          <h2>{isUnderWay(view) ? words.thisYear : words.prioritiesOf(edition.label)}</h2>
          <Priorities view={view} />
          {themes.length === 0 ? null : (
            <>
              <h2>{words.themesHeading(themes.length, all)}</h2>
              <Matrix view={view} />
            </>
          )}
          {edition.previous === null ? null : (
            <>
              <h2>{words.changedSince(edition.previous)}</h2>
              <ul className="plain-list">
                {lineage.map((decision) => (
                  <li key={`${decision.kind}-${[...decision.from, ...decision.to].map((focus) => focus.slug).join()}`}>
                    {lineageSentence(view, decision)}.
                  </li>
                ))}
              </ul>
              <p>
                <a href={href(view, '/changes')}>{words.everyChange}</a>
              </p>
            </>
          )}
        </div>
      </>
    ),
  };
}

/** All priorities in their order, or under what they are grouped by, each group where its first priority stands. */
function Priorities({ view }: { readonly view: View }): ReactElement {
  const { priorities } = view.snapshot;
  const groups = [...new Set(priorities.map(({ group }) => group))];
  if (groups.every((group) => group === '')) return <PriorityList view={view} priorities={priorities} heading="h3" />;
  return (
    <>
      {groups.map((group) => (
        <section key={group}>
          {group === '' ? null : <h3 className="group-heading">{group}</h3>}
          <PriorityList view={view} priorities={priorities.filter((priority) => priority.group === group)} heading="h4" />
        </section>
      ))}
    </>
  );
}

function PriorityList(props: {
  readonly view: View;
  readonly priorities: readonly SnapshotPriority[];
  readonly heading: 'h3' | 'h4';
}): ReactElement {
  const { view, priorities, heading: Heading } = props;
  const { numbering } = view.snapshot.partnership;
  return (
    <ol className={numbering === 'none' ? 'priorities unnumbered' : 'priorities'}>
      {priorities.map((priority) => {
        const { name, addition } = splitTitle(priority.title);
        const number = priorityNumber(priority, numbering);
        return (
          <li key={priority.slug}>
            {number === '' ? null : (
              <span className="priority-number" aria-hidden="true">
                {number}
              </span>
            )}
            <div>
              <Heading>
                <a href={href(view, `/priorities/${priority.slug}`)}>{name}</a>
              </Heading>
              <p>
                {addition === '' ? null : <span className="quiet">{addition}. </span>}
                <Text>{priority.summary}</Text>
              </p>
              <TellingChart view={view} priority={priority} />
            </div>
            <Progress view={view} priority={priority} />
          </li>
        );
      })}
    </ol>
  );
}

export const home = definePage({
  path: '/',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/', (words) => words.priorities), section: 'priorities' },

  render: homePage,
});
