import { lineageSentence } from '../components/lineage-sentence.tsx';
import { Matrix } from '../components/matrix.tsx';
import { Progress } from '../components/progress.tsx';
import { Text } from '../components/words-with-terms.tsx';
import { splitTitle } from '../components/split-title.ts';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';

/** The priorities at a glance, the themes that run through them, and what changed. */
export function homePage(view: View): Page {
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
          <h2>{view.isCurrent ? words.thisYear : words.prioritiesOf(edition.label)}</h2>
          <ol className="priorities">
            {priorities.map((priority) => {
              const { name, addition } = splitTitle(priority.title);
              return (
                <li key={priority.slug}>
                  <span className="priority-number" aria-hidden="true">
                    {priority.number}
                  </span>
                  <div>
                    <h3>
                      <a href={href(view, `/priorities/${priority.slug}`)}>{name}</a>
                    </h3>
                    <p>
                      {addition === '' ? null : <span className="quiet">{addition}. </span>}
                      <Text>{priority.summary}</Text>
                    </p>
                  </div>
                  <Progress view={view} priority={priority} />
                </li>
              );
            })}
          </ol>
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
